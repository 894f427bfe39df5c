/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganvas.model.field.Settings;
import org.ganvas.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

class TrainingPlanTest {

	private final Settings threeEpochs = Settings.of(TrainingSettings.DEFINITION).with(TrainingSettings.EPOCHS, 3);

	@Test
	void epochsDecideAndStepsLimit() {
		assertEquals(30, TrainingPlan.of(threeEpochs, 10, 0).steps());
		assertEquals(7, TrainingPlan.of(threeEpochs.with(TrainingSettings.STEPS, 7), 10, 0).steps());
		assertEquals(30, TrainingPlan.of(threeEpochs.with(TrainingSettings.STEPS, 99), 10, 0).steps());
	}

	@Test
	void countsEpochsFromOneAndStepsFromTheBeginningOfTheRun() {
		TrainingProgress progress = new TrainingProgress(new TrainingPlan(9, 25, 10, 4));
		assertEquals(1, progress.epoch());
		progress.advance();
		assertTrue(progress.endsEpoch());
		assertEquals(1, progress.epoch());
		assertEquals(1, progress.epochsDone());
		progress.advance();
		assertFalse(progress.endsEpoch());
		assertEquals(2, progress.epoch());
		assertEquals(3, progress.epochs());
	}

	@Test
	void refusesNumbersThatMakeNoSense() {
		assertThrows(IllegalArgumentException.class, () -> new TrainingPlan(-1, 1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new TrainingPlan(0, 1, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> new TrainingPlan(0, 1, 1, 0));
	}
}
