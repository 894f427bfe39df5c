/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import java.util.Map;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A dense layer without activation function. DL4J's backward pass first repeats the forward product, which only a
 * nonlinear activation needs.
 */
final class DenseNode extends Node {

	private final INDArray weights;
	private final INDArray weightGradient;
	private final INDArray biasGradient;

	DenseNode(GraphVertex vertex) {
		super(vertex);
		Layer layer = vertex.getLayer();
		Map<String, INDArray> gradients = Gradients.views(layer);
		weights = layer.getParam(DefaultParamInitializer.WEIGHT_KEY);
		weightGradient = gradients.get(DefaultParamInitializer.WEIGHT_KEY);
		biasGradient = gradients.get(DefaultParamInitializer.BIAS_KEY);
	}

	@Override
	INDArray[] propagate(boolean parameters, boolean inputs, LayerWorkspaceMgr memory) {
		INDArray delta = gradient();
		if (parameters) {
			Nd4j.gemm(vertex().getLayer().input(), delta, weightGradient, true, false, 1, 0);
			if (biasGradient != null) {
				delta.sum(biasGradient, 0);
			}
		}
		if (!inputs) {
			return new INDArray[1];
		}
		INDArray back = memory.createUninitialized(ArrayType.ACTIVATION_GRAD, delta.dataType(),
				new long[] { weights.size(0), delta.size(0) }, 'f');
		Nd4j.gemm(weights, delta, back, false, true, 1, 0);
		return new INDArray[] { back.transpose() };
	}
}
