/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.stream.IntStream;

import org.deeplearning4j.nn.conf.graph.ReshapeVertex;
import org.ganvas.model.shape.Shape;

/** What flatten and reshape have in common. */
final class Reshaping {

	private Reshaping() {
	}

	/** A vertex that gives each example the shape, whatever the batch. */
	static ReshapeVertex to(Shape shape) {
		int[] dimensions = IntStream
				.concat(IntStream.of(-1), shape.dimensions().stream().mapToInt(Integer::intValue)).toArray();
		return new ReshapeVertex('c', dimensions, null);
	}
}
