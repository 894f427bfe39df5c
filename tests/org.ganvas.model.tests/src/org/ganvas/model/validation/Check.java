/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.ganvas.model.Experiment;

/** What tests of rules share. */
final class Check {

	static final DataFacts NOTHING = new DataFacts(Optional.empty(), OptionalInt.empty());

	private Check() {
	}

	/** Checks that there is exactly one problem of a kind, and that each of its fixes removes it. */
	static Problem one(Experiment experiment, DataFacts facts, String code, int fixes) {
		List<Problem> found = Validator.validate(experiment, facts).stream().filter(p -> p.code().equals(code))
				.toList();
		assertEquals(1, found.size(), () -> Validator.validate(experiment, facts).toString());
		Problem problem = found.get(0);
		assertEquals(fixes, problem.fixes().size(), problem::toString);
		assertTrue(problem.message().endsWith(".") || problem.message().endsWith("?"), problem.message());
		for (Fix fix : problem.fixes()) {
			assertFalse(fix.label().isBlank());
			Experiment fixed = fix.apply(experiment);
			// A changed data set may have other facts.
			DataFacts after = facts == NOTHING ? facts : facts(fixed, facts);
			List<Problem> left = Validator.validate(fixed, after);
			assertTrue(left.stream().noneMatch(p -> p.code().equals(code) && p.path().equals(problem.path())),
					() -> fix.label() + ": " + left);
		}
		return problem;
	}

	static Problem one(Experiment experiment, String code, int fixes) {
		return one(experiment, DataFacts.of(experiment.dataset()), code, fixes);
	}

	/** Checks that there is no problem of a kind. */
	static void none(Experiment experiment, String code) {
		List<Problem> problems = Validator.validate(experiment);
		assertTrue(problems.stream().noneMatch(p -> p.code().equals(code)), problems::toString);
	}

	/** The experiment after the first fix of the problem of a kind. */
	static Experiment fixed(Experiment experiment, String code) {
		return Validator.validate(experiment).stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow()
				.fixes().get(0).apply(experiment);
	}

	private static DataFacts facts(Experiment fixed, DataFacts before) {
		DataFacts known = DataFacts.of(fixed.dataset());
		return new DataFacts(before.shape().or(known::shape),
				before.count().isPresent() ? before.count() : known.count());
	}
}
