/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.io.IOException;
import java.nio.file.Path;

import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;

/** The experiment that a run folder keeps. */
public final class StoredExperiment {

	private StoredExperiment() {
	}

	/**
	 * Reads the experiment of a run.
	 *
	 * @param layout the run
	 * @param record its record, which names the file
	 * @return the experiment
	 * @throws IOException if it cannot be read
	 */
	public static Experiment read(RunLayout layout, RunRecord record) throws IOException {
		// Only a name in the run folder, whatever the record says.
		Path name = Path.of(record.experiment()).getFileName();
		return ExperimentReader.readOrThrow(layout.folder().resolve(name));
	}
}
