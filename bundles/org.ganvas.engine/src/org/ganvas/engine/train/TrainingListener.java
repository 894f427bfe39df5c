/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.io.IOException;

/**
 * Something that happens beside the training: samples, metrics, checkpoints, a progress line. Called on the training
 * thread, in the order of the {@link Trainer}'s list. An exception ends the training as failed.
 */
public interface TrainingListener {

	/**
	 * Before the first step of this training, which may be a resumed one.
	 *
	 * @param progress where the training stands
	 * @throws IOException to end the training
	 */
	default void runStarted(TrainingProgress progress) throws IOException {
	}

	/**
	 * After each step.
	 *
	 * @param progress where the training stands, the step included
	 * @param result the figures of the step; valid only during the call
	 * @throws IOException to end the training
	 */
	default void stepDone(TrainingProgress progress, StepResult result) throws IOException {
	}

	/**
	 * After the last step of an epoch, when all listeners know the step.
	 *
	 * @param progress where the training stands
	 * @throws IOException to end the training
	 */
	default void epochDone(TrainingProgress progress) throws IOException {
	}

	/**
	 * After each step, when all listeners have written what they write about it: the moment for a checkpoint.
	 *
	 * @param progress where the training stands
	 * @throws IOException to end the training
	 */
	default void stepSettled(TrainingProgress progress) throws IOException {
	}

	/**
	 * At the end of the training, whatever it is.
	 *
	 * @param progress where the training stands; after a failure the state is that of the last complete step
	 * @param end how it ended; failed if a listener before this one could not end
	 * @throws IOException to make the end a failure
	 */
	default void runEnded(TrainingProgress progress, TrainingEnd end) throws IOException {
	}
}
