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

import org.ganvas.data.ImageData;
import org.ganvas.model.Experiment;

/** What is different when a run is resumed. */
public interface ResumeChange {

	/**
	 * The experiment to go on with.
	 *
	 * @param stored the experiment of the run folder
	 * @return the same, or one that differs in what may differ
	 * @throws IOException if the change is not possible
	 */
	Experiment apply(Experiment stored) throws IOException;

	/**
	 * Opens the data.
	 *
	 * @param experiment what {@link #apply} gave
	 * @return the data
	 * @throws IOException if they cannot be opened
	 */
	ImageData open(Experiment experiment) throws IOException;
}
