/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.Map;
import java.util.random.RandomGenerator;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.ganvas.model.layer.Conv2d;
import org.ganvas.model.layer.LayerType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Compiles {@link Conv2d}. */
public final class Conv2dCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Conv2d.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		// Without fallback: a failing oneDNN would otherwise be replaced by an implementation ten times slower.
		graph.addLayer(context.name(),
				new ConvolutionLayer.Builder(Windows.of(context.get(Conv2d.KERNEL)))
						.stride(Windows.of(context.get(Conv2d.STRIDE)))
						.padding(Windows.amount(context.get(Conv2d.PADDING)))
						.convolutionMode(Windows.mode(context.get(Conv2d.PADDING))).nIn(context.input().channels())
						.nOut(context.output().channels()).hasBias(context.get(Conv2d.BIAS))
						.activation(Activation.IDENTITY)
						.weightInit(InitialWeights.dl4j(context.layer().settings())).helperAllowFallback(false).build(),
				context.inputNames());
	}

	@Override
	public void initialize(LayerContext context, Map<String, INDArray> parameters, RandomGenerator random) {
		double area = context.get(Conv2d.KERNEL).area();
		InitialWeights.fill(parameters.get(ConvolutionParamInitializer.WEIGHT_KEY), context.layer().settings(),
				area * context.input().channels(), area * context.output().channels(), random);
	}
}
