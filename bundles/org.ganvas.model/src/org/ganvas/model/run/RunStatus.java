/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.io.IOException;

/** What is known about a run at this moment: its record, corrected if its process died. */
public final class RunStatus {

	private RunStatus() {
	}

	/**
	 * Reads a run's record. If it says that the run is being trained but no process holds its lock, the state is
	 * {@link RunState#INTERRUPTED}.
	 *
	 * @param layout the run
	 * @return the record
	 * @throws IOException if it cannot be read
	 */
	public static RunRecord read(RunLayout layout) throws IOException {
		RunRecord record = RunRecord.read(layout);
		if (record.state() != RunState.RUNNING || RunLock.isHeld(layout)) {
			return record;
		}
		// The process may have ended in good order since the record was read.
		RunRecord now = RunRecord.read(layout);
		return now.equals(record) ? record.withState(RunState.INTERRUPTED,
				"The process that trained the run ended without finishing it.", record.ended()) : now;
	}
}
