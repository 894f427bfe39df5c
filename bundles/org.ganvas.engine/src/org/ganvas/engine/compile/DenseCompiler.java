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
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.LayerType;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Compiles {@link Dense}. */
public final class DenseCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Dense.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addLayer(context.name(),
				new DenseLayer.Builder().nIn(context.input().size()).nOut(context.output().size())
						.hasBias(context.get(Dense.BIAS)).activation(Activation.IDENTITY)
						.weightInit(InitialWeights.dl4j(context.layer().settings())).build(),
				context.inputNames());
	}

	@Override
	public void initialize(LayerContext context, Map<String, INDArray> parameters, RandomGenerator random) {
		InitialWeights.fill(parameters.get(DefaultParamInitializer.WEIGHT_KEY), context.layer().settings(),
				context.input().size(), context.output().size(), random);
	}
}
