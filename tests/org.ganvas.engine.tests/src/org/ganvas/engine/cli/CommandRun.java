/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it printed to standard error
 */
record CommandRun(int code, String out, String err) {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

	static CommandRun of(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		CommandIo io = new CommandIo(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, CLOCK);
		int code = Main.run(io, Stream.of(args).map(a -> a instanceof Path path ? path.toString() : (String) a)
				.toArray(String[]::new));
		return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Standard output as JSON; fails if it is anything else. */
	JsonNode json() {
		try {
			return JsonReader.read(out);
		} catch (JsonSyntaxException e) {
			throw new AssertionError(out, e);
		}
	}

	boolean hasStackTrace() {
		return err.contains("\tat ");
	}
}
