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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatasetsCommandTest {

	@Test
	void listsTheEmbeddedOneFirst() {
		CommandRun run = CommandRun.of("datasets");
		assertEquals(ExitCode.OK, run.code(), run.err());
		String first = run.out().lines().skip(1).findFirst().orElseThrow();
		assertTrue(first.startsWith("fashion-mnist") && first.endsWith("embedded"), run.out());
		assertTrue(run.out().contains("mnist"), run.out());
		assertTrue(CommandRun.of("datasets", "--json").json().toString().contains("fashion-mnist"));
	}

	@Test
	void thereIsNothingToFetchOfAnEmbeddedOne() {
		CommandRun run = CommandRun.of("datasets", "fetch", "fashion-mnist");
		assertEquals(ExitCode.OK, run.code(), run.err());
		assertTrue(run.out().contains("nothing to download"), run.out());
	}

	@Test
	void anUnknownOneIsAnErrorThatListsThem() {
		CommandRun run = CommandRun.of("datasets", "fetch", "fashion-mnst");
		assertEquals(ExitCode.DATA, run.code());
		assertTrue(run.err().contains("Did you mean \"fashion-mnist\"?"), run.err());
	}
}
