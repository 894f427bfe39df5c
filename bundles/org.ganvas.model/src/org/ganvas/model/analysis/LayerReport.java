/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.analysis;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Layer;
import org.ganvas.model.shape.Shape;

/**
 * What is known about a layer in its network.
 *
 * @param layer the layer
 * @param inputs the shapes of its inputs without batch, in order; those that are not known are left out
 * @param output the shape of its output without batch, if it is known
 * @param parameters the number of parameters; 0 if the output is not known
 * @param multiplyAdds the number of multiply-adds of a forward pass for one example; 0 if the output is not known
 * @param fault what is wrong with this layer itself; a layer after a faulty one has neither output nor fault
 */
public record LayerReport(Layer layer, List<Shape> inputs, Optional<Shape> output, long parameters, long multiplyAdds,
		Optional<LayerFault> fault) {

	/** Copies the list. */
	public LayerReport {
		inputs = List.copyOf(inputs);
	}

	/** @return what is wrong with this layer itself, as a sentence */
	public Optional<String> error() {
		return fault.map(LayerFault::message);
	}

	static LayerReport unknown(Layer layer, List<Shape> inputs) {
		return new LayerReport(layer, inputs, Optional.empty(), 0, 0, Optional.empty());
	}

	static LayerReport faulty(Layer layer, List<Shape> inputs, LayerFault.Kind kind, String message) {
		return new LayerReport(layer, inputs, Optional.empty(), 0, 0, Optional.of(new LayerFault(kind, message)));
	}
}
