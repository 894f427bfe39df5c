/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Experiment;

/**
 * What came of reading a text.
 *
 * @param experiment the experiment, if there are no problems
 * @param problems everything that is wrong, in the order of the text
 * @param locations where the parts are in the text
 */
public record ReadResult(Optional<Experiment> experiment, List<ReadProblem> problems, LocationIndex locations) {

	/** Copies the list. */
	public ReadResult {
		problems = List.copyOf(problems);
	}
}
