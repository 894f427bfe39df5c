/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

/** Where a training stands. One object, changed by the {@link Trainer} after each step. */
public final class TrainingProgress {

	private final TrainingPlan plan;
	private long step;

	/**
	 * Stands where the plan begins.
	 *
	 * @param plan the plan
	 */
	public TrainingProgress(TrainingPlan plan) {
		this.plan = plan;
		this.step = plan.stepsDone();
	}

	void advance() {
		step++;
	}

	/** @return the plan */
	public TrainingPlan plan() {
		return plan;
	}

	/** @return the number of steps done since the beginning of the run, those before a resume included */
	public long step() {
		return step;
	}

	/** @return the epoch in which the last step was, counted from 1; 1 before the first step */
	public long epoch() {
		return step == 0 ? 1 : (step - 1) / plan.stepsPerEpoch() + 1;
	}

	/** @return the number of epochs done */
	public long epochsDone() {
		return step / plan.stepsPerEpoch();
	}

	/** @return the number of epochs of the plan, the last one perhaps incomplete */
	public long epochs() {
		return (plan.steps() + plan.stepsPerEpoch() - 1) / plan.stepsPerEpoch();
	}

	/** @return whether the last step was the last one of its epoch */
	public boolean endsEpoch() {
		return step > 0 && step % plan.stepsPerEpoch() == 0;
	}

	/** @return whether all steps of the plan are done */
	public boolean isComplete() {
		return step >= plan.steps();
	}
}
