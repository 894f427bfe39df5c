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
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.LayerType;

/** Compiles {@link Dropout}. */
public final class DropoutCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Dropout.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		double rate = context.get(Dropout.RATE);
		// DL4J's argument is the probability of keeping an element, and it has none for keeping all.
		DropoutLayer.Builder layer = rate == 0
				? new DropoutLayer.Builder((org.deeplearning4j.nn.conf.dropout.IDropout) null)
				: new DropoutLayer.Builder(1 - rate);
		graph.addLayer(context.name(), layer.build(), context.inputNames());
	}
}
