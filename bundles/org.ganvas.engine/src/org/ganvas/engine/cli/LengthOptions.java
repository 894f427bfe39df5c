/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import org.ganvas.model.Experiment;
import org.ganvas.engine.session.Experiments;
import org.ganvas.model.field.Settings;
import org.ganvas.model.training.TrainingSettings;

import picocli.CommandLine.Option;

/** How long to train. */
final class LengthOptions {

	private static final int MOST_EPOCHS = 1_000_000;

	@Option(names = "--epochs", paramLabel = "N", order = 1, description = "Train for N epochs in total.")
	private Integer epochs;

	@Option(names = "--steps", paramLabel = "N", order = 2, description = "Train for N steps in total; with --epochs, "
			+ "whichever ends first.")
	private Integer steps;

	/** Checks the numbers, before anything else is done. */
	void require() throws CommandException {
		requireRange("--epochs", epochs, MOST_EPOCHS);
		requireRange("--steps", steps, Integer.MAX_VALUE);
	}

	/**
	 * An experiment of the length that is asked for. What is given here decides alone: epochs without steps lift a
	 * limit of
	 * steps, and steps without epochs make as many epochs as they need.
	 *
	 * @param experiment the experiment
	 * @param examples the number of examples in its data
	 */
	Experiment apply(Experiment experiment, long examples) {
		Settings training = experiment.training();
		if (epochs != null) {
			training = training.with(TrainingSettings.EPOCHS, epochs).with(TrainingSettings.STEPS, 0);
		}
		if (steps != null) {
			training = training.with(TrainingSettings.STEPS, steps);
		}
		if (steps != null && epochs == null) {
			long perEpoch = Math.max(1, examples / training.get(TrainingSettings.BATCH));
			long needed = Math.min(MOST_EPOCHS, (steps + perEpoch - 1) / perEpoch);
			training = training.with(TrainingSettings.EPOCHS,
					(int) Math.max(needed, training.get(TrainingSettings.EPOCHS)));
		}
		return training.equals(experiment.training()) ? experiment : Experiments.withTraining(experiment, training);
	}

	private static void requireRange(String option, Integer value, int most) throws CommandException {
		if (value != null && (value < 1 || value > most)) {
			throw new CommandException(ExitCode.USAGE,
					option + " takes a number from 1 to " + most + ", not " + value + ".");
		}
	}
}
