/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ganvas.model.field.Settings;
import org.ganvas.model.objective.Minimax;
import org.ganvas.model.objective.NonSaturating;
import org.ganvas.model.objective.ObjectiveType;
import org.ganvas.model.objective.Objectives;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

	private static final double[] LOGITS = { -3, -0.5, 0, 0.7, 4 };

	private interface Loss {
		double of(double[] outputs, double[] gradient);
	}

	@Test
	void lossesFollowFromTheProbabilities() {
		AdversarialObjective nonSaturating = new NonSaturatingObjective(0.9);
		AdversarialObjective minimax = new MinimaxObjective(0.9);
		double real = 0;
		double fake = 0;
		double generator = 0;
		for (double logit : LOGITS) {
			double p = 1 / (1 + Math.exp(-logit));
			real -= (0.9 * Math.log(p) + 0.1 * Math.log(1 - p)) / LOGITS.length;
			fake -= Math.log(1 - p) / LOGITS.length;
			generator -= Math.log(p) / LOGITS.length;
		}
		double[] gradient = new double[LOGITS.length];
		for (AdversarialObjective objective : List.of(nonSaturating, minimax)) {
			assertEquals(real, objective.realLoss(LOGITS, gradient), 1e-12);
			assertEquals(fake, objective.fakeLoss(LOGITS, gradient), 1e-12);
		}
		assertEquals(generator, nonSaturating.generatorLoss(LOGITS, gradient), 1e-12);
		assertEquals(-fake, minimax.generatorLoss(LOGITS, gradient), 1e-12);
	}

	@Test
	void gradientsAreThoseOfFiniteDifferences() {
		for (AdversarialObjective objective : List.of(new NonSaturatingObjective(0.9), new MinimaxObjective(1))) {
			checkGradient(objective::realLoss);
			checkGradient(objective::fakeLoss);
			checkGradient(objective::generatorLoss);
		}
	}

	private static void checkGradient(Loss loss) {
		double[] gradient = new double[LOGITS.length];
		double[] unused = new double[LOGITS.length];
		loss.of(LOGITS, gradient);
		for (int i = 0; i < LOGITS.length; i++) {
			double[] moved = LOGITS.clone();
			moved[i] += 1e-5;
			double above = loss.of(moved, unused);
			moved[i] -= 2e-5;
			assertEquals((above - loss.of(moved, unused)) / 2e-5, gradient[i], 1e-9);
		}
	}

	@Test
	void extremeLogitsGiveFiniteLossesAndGradients() {
		double[] extreme = { -1e6, -800, 800, 1e6 };
		double[] gradient = new double[extreme.length];
		AdversarialObjective objective = new NonSaturatingObjective(1);
		assertEquals((1e6 + 800) / 4, objective.realLoss(extreme, gradient), 1e-6);
		assertEquals(-0.25, gradient[0], 1e-12);
		assertEquals((1e6 + 800) / 4, objective.fakeLoss(extreme, gradient), 1e-6);
		assertEquals(0.25, gradient[3], 1e-12);
		assertEquals((1e6 + 800) / 4, objective.generatorLoss(extreme, gradient), 1e-6);
	}

	@Test
	void scoreIsTheProbabilityOfBeingReal() {
		assertEquals(0.5, new NonSaturatingObjective(1).score(0), 0);
		assertEquals(1 / (1 + Math.exp(-2)), new MinimaxObjective(1).score(2), 1e-15);
	}

	@Test
	void everyObjectiveOfTheModelHasOneInTheEngineWithItsRealLabel() {
		for (ObjectiveType type : Objectives.all()) {
			assertTrue(AdversarialObjectives.of(Settings.of(type)) instanceof AdversarialObjective, type.type());
		}
		assertEquals(new NonSaturatingObjective(0.8), AdversarialObjectives
				.of(Settings.of(Objectives.of(NonSaturating.class)).with(NonSaturating.REAL_LABEL, 0.8)));
		assertEquals(new MinimaxObjective(0.7), AdversarialObjectives
				.of(Settings.of(Objectives.of(Minimax.class)).with(Minimax.REAL_LABEL, 0.7)));
	}
}
