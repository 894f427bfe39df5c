/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.nio.file.Path;
import java.util.Locale;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.Datasets;
import org.ganvas.data.ImageData;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.model.Experiment;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.shape.Shape;

/** Opens data with progress on the terminal, and checks that they are what the model takes. */
final class DataOpening {

	private DataOpening() {
	}

	/** Opens the data of an experiment whose paths are absolute. */
	static ImageData open(Experiment experiment, CommandIo io, TrainingControl control) throws DataException {
		ImageData data = Datasets.open(experiment.dataset(), Path.of(""), options(io, control));
		try {
			Shape made = experiment.network(Role.GENERATOR).map(NetworkAnalysis::of)
					.flatMap(NetworkAnalysis::outputShape).orElse(data.shape());
			Datasets.requireShape(data, made);
			return data;
		} catch (DataException e) {
			data.close();
			throw e;
		}
	}

	/** How data are opened: progress goes to the terminal. */
	static DataOptions options(CommandIo io, TrainingControl control) {
		return DataOptions.standard().withProgress((what, done, total) -> show(io, what, done, total),
				control::isStopRequested);
	}

	private static void show(CommandIo io, String what, long done, long total) {
		int percent = total > 0 ? (int) (100.0 * done / total) : 100;
		if (io.terminal()) {
			io.err().print(
					String.format(Locale.ROOT, "\r%s: %d %%\u001B[K%s", what, percent, percent >= 100 ? "\n" : ""));
		} else if (percent >= 100) {
			io.err().println(what + ": done");
		}
		io.err().flush();
	}
}
