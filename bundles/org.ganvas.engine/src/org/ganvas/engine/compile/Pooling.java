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
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.ganvas.model.layer.Pool2dBase;

/** What the pooling layers have in common. */
final class Pooling {

	private Pooling() {
	}

	static void add(LayerContext context, PoolingType type, GraphBuilder graph) {
		graph.addLayer(context.name(),
				new SubsamplingLayer.Builder(type).kernelSize(Windows.of(context.get(Pool2dBase.KERNEL)))
						.stride(Windows.of(context.get(Pool2dBase.STRIDE)))
						.padding(Windows.amount(context.get(Pool2dBase.PADDING)))
						.convolutionMode(Windows.mode(context.get(Pool2dBase.PADDING))).helperAllowFallback(false)
						.build(),
				context.inputNames());
	}
}
