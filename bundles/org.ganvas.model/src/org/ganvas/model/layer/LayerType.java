/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import java.util.List;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;

/**
 * A type of layer. To add one, implement this interface in this package and name the class in
 * {@code META-INF/services/org.ganvas.model.layer.LayerType}; parsing, schema, palette, shapes and validation follow.
 */
public interface LayerType extends Definition {

	/** @return the group in which the type is offered */
	LayerFamily family();

	/** @return the least number of inputs; 0 for the input family */
	default int minInputs() {
		return 1;
	}

	/** @return the largest number of inputs */
	default int maxInputs() {
		return 1;
	}

	/**
	 * The shape of the output for one example.
	 *
	 * @param settings the layer's settings
	 * @param inputs the shapes of the inputs, without batch, as many as the type allows
	 * @return the output shape, without batch
	 * @throws ShapeException if the layer cannot take these inputs
	 */
	Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException;

	/**
	 * The number of parameters that are trained or kept (running statistics of batchNorm included).
	 *
	 * @param settings the layer's settings
	 * @param inputs the shapes of the inputs for which {@link #outputShape} succeeded
	 * @return the count
	 */
	default long parameterCount(Settings settings, List<Shape> inputs) {
		return 0;
	}

	/**
	 * The number of multiply-adds of one forward pass for one example.
	 *
	 * @param settings the layer's settings
	 * @param inputs the shapes of the inputs for which {@link #outputShape} succeeded
	 * @return the count
	 */
	default long multiplyAdds(Settings settings, List<Shape> inputs) {
		return 0;
	}
}
