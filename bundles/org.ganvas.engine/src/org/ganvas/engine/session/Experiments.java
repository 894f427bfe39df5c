/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.util.LinkedHashMap;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.Settings;

/** Copies of experiments with one part changed. */
public final class Experiments {

	private Experiments() {
	}

	/**
	 * A copy with other data.
	 *
	 * @param experiment the experiment
	 * @param dataset the data settings
	 * @return the copy
	 */
	public static Experiment withDataset(Experiment experiment, Settings dataset) {
		return new Experiment(experiment.name(), experiment.description(), dataset, experiment.objective(),
				experiment.optimizers(), experiment.training(), experiment.networks(), experiment.diagram());
	}

	/**
	 * A copy with other training settings.
	 *
	 * @param experiment the experiment
	 * @param training the training settings
	 * @return the copy
	 */
	public static Experiment withTraining(Experiment experiment, Settings training) {
		return new Experiment(experiment.name(), experiment.description(), experiment.dataset(), experiment.objective(),
				new LinkedHashMap<>(experiment.optimizers()), training, experiment.networks(), experiment.diagram());
	}
}
