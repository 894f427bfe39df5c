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
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.params.DeconvolutionParamInitializer;
import org.ganvas.model.layer.ConvTranspose2d;
import org.ganvas.model.layer.LayerType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Compiles {@link ConvTranspose2d}. */
public final class ConvTranspose2dCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return ConvTranspose2d.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addLayer(context.name(),
				new Deconvolution2D.Builder(Windows.of(context.get(ConvTranspose2d.KERNEL)))
						.stride(Windows.of(context.get(ConvTranspose2d.STRIDE)))
						.padding(Windows.amount(context.get(ConvTranspose2d.PADDING)))
						.convolutionMode(Windows.mode(context.get(ConvTranspose2d.PADDING)))
						.nIn(context.input().channels()).nOut(context.output().channels())
						.hasBias(context.get(ConvTranspose2d.BIAS)).activation(Activation.IDENTITY)
						.weightInit(InitialWeights.dl4j(context.layer().settings())).build(),
				context.inputNames());
	}

	@Override
	public void initialize(LayerContext context, Map<String, INDArray> parameters, RandomGenerator random) {
		double area = context.get(ConvTranspose2d.KERNEL).area();
		InitialWeights.fill(parameters.get(DeconvolutionParamInitializer.WEIGHT_KEY), context.layer().settings(),
				area * context.input().channels(), area * context.output().channels(), random);
	}
}
