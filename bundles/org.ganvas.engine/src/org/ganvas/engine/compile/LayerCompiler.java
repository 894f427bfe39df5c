/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.Map;
import java.util.random.RandomGenerator;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.ganvas.model.layer.LayerType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Brings one layer type to DL4J. To add one, implement this interface in this package and name the class in
 * {@code META-INF/services/org.ganvas.engine.compile.LayerCompiler}.
 */
public interface LayerCompiler {

	/** @return the layer type that it compiles */
	Class<? extends LayerType> type();

	/**
	 * Adds the layer to the graph under its own name.
	 *
	 * @param context the layer and its shapes
	 * @param graph the graph so far; all inputs of the layer are in it
	 */
	void compile(LayerContext context, GraphBuilder graph);

	/**
	 * Sets the initial parameters, all of which are 0 before.
	 *
	 * @param context the layer and its shapes
	 * @param parameters live views by DL4J's parameter key
	 * @param random the layer's own random numbers
	 */
	default void initialize(LayerContext context, Map<String, INDArray> parameters, RandomGenerator random) {
	}
}
