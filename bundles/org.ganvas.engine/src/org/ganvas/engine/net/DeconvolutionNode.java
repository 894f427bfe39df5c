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

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.params.DeconvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A transposed convolution without activation function. DL4J's backward pass first repeats the forward pass, which only
 * a nonlinear activation needs.
 */
final class DeconvolutionNode extends Node {

	private final int[] arguments;
	private final INDArray weights;
	private final INDArray bias;
	private final INDArray weightGradient;
	private final INDArray biasGradient;

	DeconvolutionNode(GraphVertex vertex) {
		super(vertex);
		Map<String, INDArray> gradients = Gradients.views(vertex.getLayer());
		Map<String, INDArray> parameters = vertex.getLayer().paramTable();
		weights = operatorLayout(parameters.get(DeconvolutionParamInitializer.WEIGHT_KEY));
		bias = parameters.get(DeconvolutionParamInitializer.BIAS_KEY);
		weightGradient = operatorLayout(gradients.get(DeconvolutionParamInitializer.WEIGHT_KEY));
		biasGradient = gradients.get(DeconvolutionParamInitializer.BIAS_KEY);
		Deconvolution2D conf = (Deconvolution2D) vertex.getLayer().conf().getLayer();
		int[] kernel = conf.getKernelSize();
		int[] stride = conf.getStride();
		int[] padding = conf.getPadding();
		// The last two: padding mode (0 explicit, 1 same, which ignores the padding given) and NCHW.
		arguments = new int[] { kernel[0], kernel[1], stride[0], stride[1], padding[0], padding[1], 1, 1,
				conf.getConvolutionMode() == ConvolutionMode.Same ? 1 : 0, 0 };
	}

	/**
	 * DL4J keeps [input channels, output channels, height, width]; the operator takes [height, width, output, input].
	 */
	private static INDArray operatorLayout(INDArray array) {
		return array.permute(2, 3, 1, 0);
	}

	@Override
	INDArray[] propagate(boolean parameters, boolean inputs, LayerWorkspaceMgr memory) {
		INDArray input = vertex().getLayer().input();
		INDArray back = memory.create(ArrayType.ACTIVATION_GRAD, input.dataType(), input.shape(), 'c');
		boolean biased = bias != null;
		Nd4j.exec(DynamicCustomOp.builder("deconv2d_bp")
				.addInputs(biased ? new INDArray[] { input, weights, bias, gradient() }
						: new INDArray[] { input, weights, gradient() })
				.addIntegerArguments(arguments)
				.addOutputs(biased ? new INDArray[] { back, weightGradient, biasGradient }
						: new INDArray[] { back, weightGradient })
				.build());
		return new INDArray[] { back };
	}
}
