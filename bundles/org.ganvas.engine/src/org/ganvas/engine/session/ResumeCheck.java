/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import org.ganvas.data.ImageData;
import org.ganvas.engine.run.RunException;
import org.ganvas.engine.train.TrainingPlan;
import org.ganvas.model.run.RunData;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;

/** What must hold for a resume to continue the same run. */
final class ResumeCheck {

	private ResumeCheck() {
	}

	/** Other data would give other steps than those of an undisturbed run. */
	static void requireSameData(RunRecord record, ImageData data) throws RunException {
		RunData before = record.data();
		if (before.count() != data.size() || !before.shape().equals(data.shape())) {
			throw new RunException("The run was trained on " + before.count() + " images " + before.shape() + " of "
					+ before.name() + ", but " + data.name() + " has " + data.size() + " images " + data.shape()
					+ ". Resume it with the same data.");
		}
	}

	/** A run that was killed between its last checkpoint and its last record has no steps left, and may be finished. */
	static void requireStepsLeft(RunRecord record, TrainingPlan plan) throws RunException {
		boolean finished = record.state() == RunState.FINISHED && plan.stepsDone() >= plan.steps();
		if (finished || plan.stepsDone() > plan.steps()) {
			throw new RunException("The run has done " + plan.stepsDone() + " steps (" + plan.stepsDone()
					/ plan.stepsPerEpoch() + " epochs), and " + plan.steps()
					+ " are asked for. To train it further, ask for more with --epochs or --steps.");
		}
	}
}
