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
import java.nio.file.Path;

/** Another process, or this one, already trains the run. */
public final class RunLockedException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param folder the run folder
	 */
	public RunLockedException(Path folder) {
		super("The run " + folder + " is being trained by another process. Wait for it to end, or stop it first.");
	}
}
