/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.ganvas.model.shape.Shape;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Problem;

/**
 * What a look into a data set found.
 *
 * @param facts the shape and number of the examples, as far as they are known
 * @param problems what keeps the data from being used, with paths below {@code dataset}
 */
public record DataReport(DataFacts facts, List<Problem> problems) {

	/** Copies the list. */
	public DataReport {
		problems = List.copyOf(problems);
	}

	static DataReport unknown(Problem problem) {
		return new DataReport(new DataFacts(Optional.empty(), OptionalInt.empty()), List.of(problem));
	}

	static DataReport of(Shape shape, int count, List<Problem> problems) {
		return new DataReport(DataFacts.of(shape, count), problems);
	}
}
