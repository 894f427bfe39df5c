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
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.ganvas.model.layer.Add;
import org.ganvas.model.layer.LayerType;

/** Compiles {@link Add}. */
public final class AddCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Add.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addVertex(context.name(), new ElementWiseVertex(ElementWiseVertex.Op.Add), context.inputNames());
	}
}
