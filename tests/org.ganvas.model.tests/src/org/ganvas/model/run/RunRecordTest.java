/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;

class RunRecordTest {

	static final RunRecord RUNNING = new RunRecord(RunState.RUNNING, "", "model.gan", -7, 2, 1234567890123L,
			2345678901234L, 468, new RunData("Fashion-MNIST \"train\"", 60_000, Shape.image(1, 28, 28)),
			new RunVersions("0.1.0", "17.0.15", "1.0.0-M2.1", "onednn"), "host", 4711,
			List.of("ganvas", "train", "a b.gan"), Instant.parse("2026-01-31T12:00:00.123Z"), Optional.empty());

	@Test
	void readsBackWhatItWrites() throws RunFormatException {
		RunRecord failed = RUNNING.withState(RunState.FAILED, "The disk is full.\nReally.",
				Optional.of(Instant.parse("2026-01-31T13:00:00Z"))).withSteps(5);
		assertEquals(RUNNING, RunRecord.parse(RUNNING.toText()));
		assertEquals(failed, RunRecord.parse(failed.toText()));
	}

	@Test
	void leavesMembersThatItDoesNotKnowAlone() throws RunFormatException {
		String extended = RUNNING.toText().replaceFirst("\\{", "{\"later\": {\"more\": [1]},");
		assertEquals(RUNNING, RunRecord.parse(extended));
	}

	@Test
	void refusesTheRecordOfANewerVersion() {
		String newer = RUNNING.toText().replace("\"ganvasRun\": 1", "\"ganvasRun\": 2");
		String message = assertThrows(RunFormatException.class, () -> RunRecord.parse(newer)).getMessage();
		assertTrue(message.contains("newer version"), message);
	}

	@Test
	void namesTheMemberThatIsDamaged() {
		assertDamaged("\"seed\": -7", "\"seed\": \"x\"", "seed should be an integer");
		assertDamaged("\"running\"", "\"sleeping\"", "state should be a state of a run");
		assertDamaged("[1, 28, 28]", "[1, 0, 28]", "shape should be a list of sizes");
		assertDamaged("2026-01-31T12:00:00.123Z", "yesterday", "started should be a time");
	}

	@Test
	void saysWhereTheTextEndsTooEarly() {
		String text = RUNNING.toText();
		String cut = text.substring(0, text.length() / 2);
		String message = assertThrows(RunFormatException.class, () -> RunRecord.parse(cut)).getMessage();
		assertTrue(message.startsWith("run.json:"), message);
	}

	private static void assertDamaged(String good, String bad, String expected) {
		String text = RUNNING.toText();
		assertTrue(text.contains(good), text);
		String message = assertThrows(RunFormatException.class, () -> RunRecord.parse(text.replace(good, bad)))
				.getMessage();
		assertTrue(message.startsWith("run.json ") && message.contains(expected), message);
	}
}
