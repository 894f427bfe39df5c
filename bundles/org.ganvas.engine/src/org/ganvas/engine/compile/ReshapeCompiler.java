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
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.Reshape;

/** Compiles {@link Reshape}: elements keep their row-major order. */
public final class ReshapeCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Reshape.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addVertex(context.name(), Reshaping.to(context.output()), context.inputNames());
	}
}
