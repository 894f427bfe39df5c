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
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.MaxPool2d;

/** Compiles {@link MaxPool2d}. */
public final class MaxPool2dCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return MaxPool2d.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		Pooling.add(context, PoolingType.MAX, graph);
	}
}
