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
import org.nd4j.linalg.api.ndarray.INDArray;

/** The gradient of one layer as views of the network's flat gradient. */
final class Gradients {

	private Gradients() {
	}

	/** By parameter name, in the parameters' shapes; empty for a layer without parameters. */
	static Map<String, INDArray> views(Layer layer) {
		INDArray flat = layer.getGradientsViewArray();
		return flat == null ? Map.of()
				: layer.conf().getLayer().initializer().getGradientsFromFlattened(layer.conf(), flat);
	}
}
