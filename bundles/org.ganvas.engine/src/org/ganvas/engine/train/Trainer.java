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
import java.util.List;

/** The training loop. Everything that is not a step is a listener's. */
public final class Trainer {

	private final TrainingProgress progress;
	private final RealExamples examples;
	private final float[] batch;
	private final TrainingStep trainingStep;
	private final TrainingListeners listeners;
	private final TrainingControl control;

	/**
	 * Puts a training together.
	 *
	 * @param progress where it begins, and how long it goes on; moved on with each step
	 * @param examples the real examples
	 * @param batchLength the number of values of a batch
	 * @param trainingStep the step
	 * @param listeners what else happens, called in this order
	 * @param control the way to stop it
	 */
	public Trainer(TrainingProgress progress, RealExamples examples, int batchLength, TrainingStep trainingStep,
			List<TrainingListener> listeners, TrainingControl control) {
		this.progress = progress;
		this.examples = examples;
		this.batch = new float[batchLength];
		this.trainingStep = trainingStep;
		this.listeners = new TrainingListeners(listeners);
		this.control = control;
	}

	/**
	 * Trains until the plan is done, a stop is requested or an exception is thrown.
	 *
	 * @return how it ended; exceptions are in there
	 */
	public TrainingEnd train() {
		return listeners.runEnded(progress, run());
	}

	private TrainingEnd run() {
		try {
			listeners.runStarted(progress);
			while (!progress.isComplete()) {
				if (control.isStopRequested()) {
					return TrainingEnd.cancelled();
				}
				step();
			}
			return TrainingEnd.finished();
		} catch (IOException | RuntimeException | Error e) {
			return TrainingEnd.failed(e);
		}
	}

	private void step() throws IOException {
		examples.read(progress.step(), batch);
		StepResult result = trainingStep.run(progress.step(), batch);
		progress.advance();
		listeners.stepDone(progress, result);
		if (progress.endsEpoch()) {
			listeners.epochDone(progress);
		}
		listeners.stepSettled(progress);
	}
}
