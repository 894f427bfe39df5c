/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.LayerType;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/** Compiles {@link Activation}. */
public final class ActivationCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Activation.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addLayer(context.name(), new ActivationLayer.Builder().activation(function(context)).build(),
				context.inputNames());
	}

	private static IActivation function(LayerContext context) {
		return switch (context.get(Activation.FUNCTION)) {
			case IDENTITY -> new ActivationIdentity();
			case RELU -> new ActivationReLU();
			case LEAKY_RELU -> new ActivationLReLU(context.get(Activation.NEGATIVE_SLOPE));
			case ELU -> new ActivationELU(1);
			case SELU -> new ActivationSELU();
			case GELU -> new ExactGelu();
			case SIGMOID -> new ActivationSigmoid();
			case TANH -> new ActivationTanH();
			case SOFTPLUS -> new ActivationSoftPlus();
		};
	}
}
