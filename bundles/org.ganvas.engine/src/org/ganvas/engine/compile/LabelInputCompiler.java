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
import org.ganvas.model.layer.LabelInput;
import org.ganvas.model.layer.LayerType;

/** Compiles {@link LabelInput} to an input of the graph. */
public final class LabelInputCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return LabelInput.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addInputs(context.name());
	}
}
