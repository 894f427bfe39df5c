/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonText;

/**
 * What commands write to, and the time.
 *
 * @param out results
 * @param err progress, warnings and errors
 * @param terminal whether {@code err} is a terminal
 * @param clock the time of day
 */
record CommandIo(PrintStream out, PrintStream err, boolean terminal, Clock clock) {

	private static final Path ERR_LINK = Path.of("/proc/self/fd/2");

	/** The streams of the process, in UTF-8. */
	static CommandIo ofProcess() {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		return new CommandIo(out, err, isTerminal(), Clock.systemDefaultZone());
	}

	void print(JsonNode node) {
		out.print(JsonText.pretty(node));
		out.flush();
	}

	/** Java knows only whether input and output are both a terminal; Linux tells what standard error is. */
	private static boolean isTerminal() {
		if ("dumb".equals(System.getenv("TERM"))) {
			return false;
		}
		try {
			if (Files.isSymbolicLink(ERR_LINK)) {
				String target = Files.readSymbolicLink(ERR_LINK).toString();
				return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
			}
		} catch (IOException e) {
			return false;
		}
		return System.console() != null;
	}
}
