/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

import java.io.IOException;

import org.ganvas.engine.run.Checkpoints;
import org.ganvas.engine.run.WriteException;
import org.ganvas.engine.train.TrainingEnd;
import org.ganvas.engine.train.TrainingListener;
import org.ganvas.engine.train.TrainingProgress;

/**
 * Writes a checkpoint every so many steps and one at the end, whatever the end is, as long as all about the last step
 * was
 * written. After a step with NaN or infinity the networks are those of the step before, so that is kept.
 */
public final class CheckpointListener implements TrainingListener {

	/** What else happens at a checkpoint. */
	public interface Companion {

		/**
		 * Before a checkpoint: what it relies on is forced to the disk.
		 *
		 * @throws IOException to end the training
		 */
		void beforeCheckpoint() throws IOException;

		/**
		 * When a checkpoint is on the disk.
		 *
		 * @param step the number of steps done
		 * @throws IOException to end the training
		 */
		void afterCheckpoint(long step) throws IOException;
	}

	private final Checkpoints checkpoints;
	private final int every;
	private final int keep;
	private final Companion companion;
	private long settled;
	private long written;

	/**
	 * Creates the listener.
	 *
	 * @param checkpoints writes them
	 * @param every the number of steps from one to the next
	 * @param keep how many of the last ones are kept
	 * @param companion what else happens
	 */
	public CheckpointListener(Checkpoints checkpoints, int every, int keep, Companion companion) {
		this.checkpoints = checkpoints;
		this.every = every;
		this.keep = keep;
		this.companion = companion;
	}

	@Override
	public void runStarted(TrainingProgress progress) {
		settled = progress.step();
		written = progress.step();
	}

	@Override
	public void stepSettled(TrainingProgress progress) throws IOException {
		settled = progress.step();
		if (settled % every == 0) {
			write(progress);
		}
	}

	@Override
	public void runEnded(TrainingProgress progress, TrainingEnd end) throws IOException {
		boolean diskFails = end.cause().filter(WriteException.class::isInstance).isPresent();
		if (settled == progress.step() && written != settled && !diskFails) {
			write(progress);
		}
	}

	private void write(TrainingProgress progress) throws IOException {
		companion.beforeCheckpoint();
		checkpoints.write(progress.step(), progress.epochsDone());
		written = progress.step();
		checkpoints.prune(keep);
		companion.afterCheckpoint(progress.step());
	}
}
