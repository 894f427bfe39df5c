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
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.ganvas.model.layer.Concat;
import org.ganvas.model.layer.LayerType;

/** Compiles {@link Concat}: along features or channels, the first dimension after the batch. */
public final class ConcatCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Concat.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		MergeVertex merge = new MergeVertex();
		merge.setMergeAxis(1);
		graph.addVertex(context.name(), merge, context.inputNames());
	}
}
