/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.List;

import org.ganvas.model.Experiment;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;
import org.ganvas.model.validation.Validator;

/** Checks an experiment before it is trained: errors stop it, warnings are shown. */
final class Validation {

	private Validation() {
	}

	/** Throws if there are errors, listing them; prints each warning that is not among those known already. */
	static List<Problem> require(Experiment experiment, DataFacts facts, List<Problem> known, CommandIo io)
			throws CommandException {
		List<Problem> problems = Validator.validate(experiment, facts);
		List<Problem> errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			StringBuilder text = new StringBuilder(errors.size() == 1 ? "The experiment has an error:"
					: "The experiment has " + errors.size() + " errors:");
			errors.forEach(error -> text.append(System.lineSeparator()).append(lines(error)));
			throw new CommandException(ExitCode.PROBLEMS, text.toString());
		}
		for (Problem problem : problems) {
			if (known.stream().noneMatch(k -> k.code().equals(problem.code()) && k.path().equals(problem.path()))) {
				io.err().println("Warning: " + lines(problem));
			}
		}
		return problems;
	}

	private static String lines(Problem problem) {
		StringBuilder text = new StringBuilder(problem.path().isEmpty() ? "" : problem.path() + ": ")
				.append(problem.message()).append(" [").append(problem.code()).append(']');
		problem.fixes().forEach(fix -> text.append(System.lineSeparator()).append("  fix: ").append(fix.label()));
		return text.toString();
	}
}
