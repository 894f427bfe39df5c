/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

/** The command line: see {@link GanvasCommand}. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs a command and ends the process with its exit code.
	 *
	 * @param args the command line
	 */
	public static void main(String[] args) {
		quietLibraries();
		System.exit(run(CommandIo.ofProcess(), args));
	}

	/** Runs a command in this process. */
	static int run(CommandIo io, String... args) {
		return GanvasCommand.commandLine(io).execute(args);
	}

	/** What the numeric libraries tell about themselves would hide our own lines; their warnings are shown. */
	private static void quietLibraries() {
		if (System.getProperty("org.slf4j.simpleLogger.defaultLogLevel") == null) {
			System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
		}
	}
}
