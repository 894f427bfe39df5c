/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all commands have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class, sortOptions = false, usageHelpAutoWidth = true)
abstract class Subcommand implements Callable<Integer> {

	private final CommandIo io;

	@Option(names = "--json", order = 90, description = "Print the result as JSON, for other programs.")
	private boolean json;

	@Option(names = "--debug", order = 91, description = "Print the stack trace of an error too.")
	private boolean debug;

	Subcommand(CommandIo io) {
		this.io = io;
	}

	CommandIo io() {
		return io;
	}

	boolean isJson() {
		return json;
	}

	boolean isDebug() {
		return debug;
	}

	/** Does the work; exceptions become one message. */
	@Override
	public abstract Integer call() throws Exception;
}
