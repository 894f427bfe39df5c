/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.layers.ActivationLayer;
import org.deeplearning4j.nn.layers.convolution.ConvolutionHelper;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.layers.convolution.Deconvolution2DLayer;
import org.deeplearning4j.nn.layers.feedforward.dense.DenseLayer;
import org.nd4j.linalg.activations.impl.ActivationIdentity;

/** Chooses how each vertex is run: by DL4J itself, or by a shorter way to the same numbers. */
final class Nodes {

	private Nodes() {
	}

	static Node of(GraphVertex vertex) {
		Layer layer = vertex.getLayer();
		if (layer instanceof ActivationLayer) {
			return new ActivationNode(vertex);
		}
		if (layer == null || !isLinear(layer)) {
			return new Node(vertex);
		}
		if (layer instanceof DenseLayer) {
			return new DenseNode(vertex);
		}
		if (layer instanceof Deconvolution2DLayer) {
			return new DeconvolutionNode(vertex);
		}
		if (layer instanceof ConvolutionLayer && layer.getHelper() instanceof ConvolutionHelper helper) {
			return new ConvolutionNode(vertex, helper);
		}
		return new Node(vertex);
	}

	private static boolean isLinear(Layer layer) {
		return layer.conf().getLayer() instanceof BaseLayer conf && conf.getActivationFn() instanceof ActivationIdentity
				&& conf.getIDropout() == null && conf.getWeightNoise() == null;
	}
}
