/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import org.ganvas.model.field.Settings;
import org.ganvas.model.training.TrainingSettings;

/**
 * How long a training goes on.
 *
 * @param stepsDone the steps that were done before, 0 for a new run
 * @param steps the steps after which the training is finished, those done before included
 * @param stepsPerEpoch the steps in which every example is used once; at least 1
 * @param batch the real examples of a step; at least 1
 */
public record TrainingPlan(long stepsDone, long steps, int stepsPerEpoch, int batch) {

	/** Checks the numbers. */
	public TrainingPlan {
		if (stepsDone < 0 || steps < 0 || stepsPerEpoch < 1 || batch < 1) {
			throw new IllegalArgumentException(
					stepsDone + " of " + steps + " steps, " + stepsPerEpoch + " per epoch, batch "
							+ batch);
		}
	}

	/**
	 * The plan of an experiment: {@code training.epochs} epochs, but at most {@code training.steps} steps unless that
	 * is 0.
	 *
	 * @param training the training settings
	 * @param stepsPerEpoch the steps of an epoch
	 * @param stepsDone the steps that were done before
	 * @return the plan
	 */
	public static TrainingPlan of(Settings training, int stepsPerEpoch, long stepsDone) {
		long limit = training.get(TrainingSettings.STEPS);
		long steps = (long) training.get(TrainingSettings.EPOCHS) * stepsPerEpoch;
		return new TrainingPlan(stepsDone, limit > 0 ? Math.min(limit, steps) : steps, stepsPerEpoch,
				training.get(TrainingSettings.BATCH));
	}
}
