/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The log of a run for people: {@code worker.log}. A log that cannot be written never stops a training, so its own
 * errors
 * are dropped.
 */
public final class RunLog {

	private final Path file;
	private final Clock clock;

	/**
	 * Creates the log.
	 *
	 * @param file the file, created at the first entry, otherwise appended to
	 * @param clock gives the time of each entry
	 */
	public RunLog(Path file, Clock clock) {
		this.file = file;
		this.clock = clock;
	}

	/**
	 * Adds an entry.
	 *
	 * @param text one or more lines
	 */
	public void add(String text) {
		String entry = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS) + " " + text + System.lineSeparator();
		try {
			Files.writeString(file, entry, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		} catch (IOException e) {
			// The same disk holds the run's other files, whose errors are reported.
		}
	}

	/**
	 * Adds an exception with its stack trace.
	 *
	 * @param cause the exception
	 */
	public void add(Throwable cause) {
		StringWriter trace = new StringWriter();
		cause.printStackTrace(new PrintWriter(trace, true));
		add(trace.toString().stripTrailing());
	}
}
