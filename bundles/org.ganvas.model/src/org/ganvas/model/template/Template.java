/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.template;

import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentFormatException;
import org.ganvas.model.io.ExperimentReader;

/**
 * A complete experiment to begin with.
 *
 * @param id the identifier on the command line, for example {@code dcgan-28}
 * @param title the name for people in headline case
 * @param summary a sentence that helps to choose
 * @param text the content of the {@code .gan} file
 */
public record Template(String id, String title, String summary, String text) {

	/** @return the experiment of the text */
	public Experiment experiment() {
		try {
			return ExperimentReader.readOrThrow(text, id + '.' + Experiment.FILE_EXTENSION);
		} catch (ExperimentFormatException e) {
			throw new IllegalStateException(e);
		}
	}
}
