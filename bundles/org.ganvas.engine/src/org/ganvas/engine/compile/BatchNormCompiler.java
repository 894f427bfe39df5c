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
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.ganvas.model.layer.BatchNorm;
import org.ganvas.model.layer.LayerType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Compiles {@link BatchNorm}. The running variance is that of the batch as it is (divided by n), where PyTorch keeps
 * the
 * unbiased one (divided by n - 1).
 */
public final class BatchNormCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return BatchNorm.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		int channels = context.input().channels();
		graph.addLayer(context.name(),
				new BatchNormalization.Builder().nIn(channels).nOut(channels).decay(context.get(BatchNorm.MOMENTUM))
						.eps(context.get(BatchNorm.EPSILON)).useLogStd(false).helperAllowFallback(false).build(),
				context.inputNames());
	}

	@Override
	public void initialize(LayerContext context, Map<String, INDArray> parameters, RandomGenerator random) {
		parameters.get(BatchNormalizationParamInitializer.GAMMA).assign(1);
		parameters.get(BatchNormalizationParamInitializer.GLOBAL_VAR).assign(1);
	}
}
