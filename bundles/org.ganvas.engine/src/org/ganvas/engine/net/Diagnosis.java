/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Finds where in a network a NaN or an infinity came up. */
public final class Diagnosis {

	/** What may be non-finite. */
	public enum Quantity {
		/** The layer's parameters. */
		WEIGHTS("weights"),
		/** The layer's output. */
		ACTIVATION("activation"),
		/** The gradient of the loss by the layer's parameters or output. */
		GRADIENT("gradient");

		private final String noun;

		Quantity(String noun) {
			this.noun = noun;
		}

		/** @return the name in a sentence, for example {@code gradient} */
		public String noun() {
			return noun;
		}
	}

	/**
	 * The first place with a non-finite value.
	 *
	 * @param layer the layer's name
	 * @param quantity what is non-finite there
	 */
	public record Finding(String layer, Quantity quantity) {
	}

	private Diagnosis() {
	}

	/**
	 * Looks at what the latest passes left: weights and activations in the order of the forward pass, then, if these
	 * are
	 * all finite, gradients in the order of the backward pass. The scope of the passes must still be open. Slow: for
	 * use
	 * when something is known to be wrong.
	 *
	 * @param network the network
	 * @param gradients whether a backward pass has been made, so that gradients are to be looked at too
	 * @return the first finding; empty if all is finite
	 */
	public static Optional<Finding> of(CompiledNetwork network, boolean gradients) {
		List<LayerState> layers = network.layerNames().stream().map(network::layer)
				.collect(Collectors.toList());
		for (LayerState layer : layers) {
			if (anyNonFinite(layer.weights().values())) {
				return Optional.of(new Finding(layer.name(), Quantity.WEIGHTS));
			}
			if (isNonFinite(layer.activation())) {
				return Optional.of(new Finding(layer.name(), Quantity.ACTIVATION));
			}
		}
		Collections.reverse(layers);
		for (LayerState layer : layers) {
			if (gradients && (isNonFinite(layer.activationGradient())
					|| anyNonFinite(layer.weightGradients().values()))) {
				return Optional.of(new Finding(layer.name(), Quantity.GRADIENT));
			}
		}
		return Optional.empty();
	}

	private static boolean anyNonFinite(Collection<INDArray> arrays) {
		return arrays.stream().anyMatch(Diagnosis::isNonFinite);
	}

	private static boolean isNonFinite(INDArray array) {
		if (array == null) {
			return false;
		}
		INDArray flat = array.dup('c').reshape(array.length());
		for (long i = 0; i < flat.length(); i++) {
			if (!Double.isFinite(flat.getDouble(i))) {
				return true;
			}
		}
		return false;
	}
}
