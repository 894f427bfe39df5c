/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.List;

import org.ganvas.model.Experiment;

/** Finds what is wrong with experiments that can be read. */
public final class Validator {

	private static final List<Rule> RULES = List.of(new RolesRule(), new LayerNamesRule(), new UnknownInputsRule(),
			new CyclesRule(), new InputCountsRule(), new MissingFieldsRule(), new ShapesRule(), new OutputsRule(),
			new GeneratorInputRule(), new GeneratorOutputRule(), new OutputRangeRule(), new JudgeInputRule(),
			new JudgeOutputRule(), new JudgeActivationRule(), new JudgeBatchNormRule(), new OptimizersRule(),
			new LearningRateRule(), new BatchSizeRule());

	private Validator() {
	}

	/**
	 * Checks an experiment.
	 *
	 * @param experiment the experiment
	 * @param facts what is known about its data
	 * @return everything that is wrong; empty if nothing is
	 */
	public static List<Problem> validate(Experiment experiment, DataFacts facts) {
		Inspection inspection = new Inspection(experiment, facts);
		RULES.forEach(rule -> rule.check(inspection));
		return List.copyOf(inspection.problems());
	}

	/**
	 * Checks an experiment with what is known about its data without opening them.
	 *
	 * @param experiment the experiment
	 * @return everything that is wrong; empty if nothing is
	 */
	public static List<Problem> validate(Experiment experiment) {
		return validate(experiment, DataFacts.of(experiment.dataset()));
	}
}
