/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class UsageTest {

	@Test
	void helpNamesAllCommandsAndExitCodes() {
		CommandRun help = CommandRun.of("--help");
		assertEquals(ExitCode.OK, help.code());
		for (String text : List.of("train", "resume", "sample", "info", "validate", "templates", "datasets",
				"Exit codes:", "130")) {
			assertTrue(help.out().contains(text), help.out());
		}
	}

	@Test
	void everyCommandHasHelp() {
		for (String command : List.of("train", "resume", "sample", "info", "validate", "templates", "datasets")) {
			CommandRun help = CommandRun.of(command, "--help");
			assertEquals(ExitCode.OK, help.code());
			assertTrue(help.out().contains("--json") && help.out().contains("Usage: ganvas " + command), help.out());
		}
	}

	@Test
	void versionNamesWhatItIsMadeOf() {
		CommandRun version = CommandRun.of("--version");
		assertEquals(ExitCode.OK, version.code());
		assertTrue(version.out().contains("DeepLearning4J 1.0.0-M2.1"), version.out());
	}

	@Test
	void wrongCommandLinesAreShortUsageErrors() {
		assertUsage("A command is missing", new Object[0]);
		assertUsage("--epoch", "train", "mlp-gan", "--epoch", "1");
		assertUsage("'x' is not an int", "train", "mlp-gan", "--epochs", "x");
		assertUsage("EXPERIMENT", "train");
		assertUsage("--steps takes a number from 1", "train", "mlp-gan", "--steps", "0");
		assertUsage("--epochs takes a number from 1", "resume", "run", "--epochs", "-1");
		assertUsage("--threads takes a number from 1", "train", "mlp-gan", "--threads", "0");
		assertUsage("ROWSxCOLUMNS", "sample", "x", "--grid", "9");
	}

	@Test
	void errorsAreJsonTooWhenThatIsAskedFor() {
		CommandRun run = CommandRun.of("info", "no-such-model", "--json");
		assertEquals(ExitCode.DATA, run.code());
		assertTrue(run.json().toString().contains("no-such-model"), run.out());
	}

	@Test
	void stackTracesAreOnlyForThoseWhoAskForThem() {
		assertFalse(CommandRun.of("info", "no-such-model").hasStackTrace());
		assertTrue(CommandRun.of("info", "no-such-model", "--debug").hasStackTrace());
	}

	private static void assertUsage(String expected, Object... args) {
		CommandRun run = CommandRun.of(args);
		assertEquals(ExitCode.USAGE, run.code(), run.err());
		assertTrue(run.err().contains(expected), run.err());
		assertTrue(run.err().lines().count() <= 4, run.err());
	}
}
