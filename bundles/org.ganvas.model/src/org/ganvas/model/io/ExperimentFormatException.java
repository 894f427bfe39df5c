/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text is not an experiment. The message has a line for each problem: source, line, column, path and sentence. */
public final class ExperimentFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final ArrayList<ReadProblem> problems;

	ExperimentFormatException(String source, List<ReadProblem> problems) {
		super(problems.stream().map(p -> source + ":" + p).collect(Collectors.joining("\n")));
		this.problems = new ArrayList<>(problems);
	}

	/** @return everything that is wrong, in the order of the text */
	public List<ReadProblem> problems() {
		return List.copyOf(problems);
	}
}
