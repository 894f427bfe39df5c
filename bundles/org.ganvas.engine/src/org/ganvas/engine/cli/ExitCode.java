/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

/** What the program returns to the shell. */
final class ExitCode {

	/** All is done. */
	static final int OK = 0;
	/** The experiment has errors, or the run failed. */
	static final int PROBLEMS = 1;
	/** The command line is wrong. */
	static final int USAGE = 2;
	/** Data or files are missing, damaged or cannot be written. */
	static final int DATA = 3;
	/** The user stopped it. */
	static final int CANCELLED = 130;

	private ExitCode() {
	}
}
