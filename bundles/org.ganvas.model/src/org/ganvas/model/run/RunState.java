/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.util.Arrays;
import java.util.Optional;

/** How far a run has come. */
public enum RunState {
	/** A process trains it now. */
	RUNNING("running"),
	/** All steps are done. */
	FINISHED("finished"),
	/** The user stopped it; it can be resumed. */
	CANCELLED("cancelled"),
	/** An error ended it; the record's reason says which. */
	FAILED("failed"),
	/** The process died without a word; it can be resumed. Never written, only concluded: see {@link RunStatus}. */
	INTERRUPTED("interrupted");

	private final String id;

	RunState(String id) {
		this.id = id;
	}

	/** @return the identifier in {@code run.json} */
	public String id() {
		return id;
	}

	/**
	 * Finds a state.
	 *
	 * @param id the identifier in {@code run.json}
	 * @return the state, if there is one
	 */
	public static Optional<RunState> find(String id) {
		return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
	}
}
