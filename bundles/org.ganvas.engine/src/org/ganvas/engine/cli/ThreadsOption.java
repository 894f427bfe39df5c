/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

/** Checks the number of threads. */
final class ThreadsOption {

	private static final int MOST = 1024;

	private ThreadsOption() {
	}

	/** Throws unless it is absent or a sensible number. */
	static void require(Integer threads) throws CommandException {
		if (threads != null && (threads < 1 || threads > MOST)) {
			throw new CommandException(ExitCode.USAGE, "--threads takes a number from 1 to " + MOST + ", not " + threads
					+ ".");
		}
	}
}
