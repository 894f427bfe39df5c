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

import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.layers.convolution.ConvolutionHelper;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution without activation function that runs on oneDNN. DL4J's backward pass first repeats the forward
 * convolution, which only a nonlinear activation needs.
 */
final class ConvolutionNode extends Node {

	private final ConvolutionHelper helper;
	private final INDArray weights;
	private final INDArray bias;
	private final INDArray weightGradient;
	private final INDArray biasGradient;

	ConvolutionNode(GraphVertex vertex, ConvolutionHelper helper) {
		super(vertex);
		this.helper = helper;
		Map<String, INDArray> gradients = Gradients.views(vertex.getLayer());
		Map<String, INDArray> parameters = vertex.getLayer().paramTable();
		weights = parameters.get(ConvolutionParamInitializer.WEIGHT_KEY);
		bias = parameters.get(ConvolutionParamInitializer.BIAS_KEY);
		weightGradient = gradients.get(ConvolutionParamInitializer.WEIGHT_KEY);
		biasGradient = gradients.get(ConvolutionParamInitializer.BIAS_KEY);
	}

	@Override
	INDArray[] propagate(boolean parameters, boolean inputs, LayerWorkspaceMgr memory) {
		ConvolutionLayer conf = (ConvolutionLayer) vertex().getLayer().conf().getLayer();
		Pair<Gradient, INDArray> back = helper.backpropGradient(vertex().getLayer().input(), weights, bias, gradient(),
				conf.getKernelSize(), conf.getStride(), conf.getPadding(), biasGradient, weightGradient,
				conf.getActivationFn(), conf.getCudnnAlgoMode(), conf.getCudnnBwdFilterAlgo(),
				conf.getCudnnBwdDataAlgo(), conf.getConvolutionMode(), conf.getDilation(), conf.getCnn2dDataFormat(),
				memory);
		// The helper takes only single precision.
		return back == null ? super.propagate(parameters, inputs, memory) : new INDArray[] { back.getSecond() };
	}
}
