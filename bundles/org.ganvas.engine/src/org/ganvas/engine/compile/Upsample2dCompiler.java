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
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.Upsample2d;

/** Compiles {@link Upsample2d}. */
public final class Upsample2dCompiler implements LayerCompiler {

	@Override
	public Class<? extends LayerType> type() {
		return Upsample2d.class;
	}

	@Override
	public void compile(LayerContext context, GraphBuilder graph) {
		graph.addLayer(context.name(),
				new Upsampling2D.Builder().size(Windows.of(context.get(Upsample2d.FACTOR))).build(),
				context.inputNames());
	}
}
