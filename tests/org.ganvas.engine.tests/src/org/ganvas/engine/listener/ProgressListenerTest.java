/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ganvas.engine.train.StepResults;
import org.ganvas.engine.train.Trainer;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.engine.train.TrainingPlan;
import org.ganvas.engine.train.TrainingProgress;
import org.junit.jupiter.api.Test;

class ProgressListenerTest {

	private static final long SECOND = 1_000_000_000L;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private long now;

	@Test
	void elsewhereThanOnATerminalALineComesNowAndThen() {
		train(false, 30, SECOND);
		List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
		assertEquals(List.of("step 1/30", "step 11/30", "step 21/30", "step 30/30"),
				lines.stream().map(l -> l.split(" {2}")[1]).toList());
		assertEquals(
				"epoch 2/3  step 11/30  loss D 1.2500 G 0.7500  D(x) 0.600  D(G(z)) 0.400 -> 0.300  "
						+ "64 img/s  19 s left",
				lines.get(1));
	}

	@Test
	void onATerminalOneLineChanges() {
		train(true, 3, SECOND);
		String text = bytes.toString(StandardCharsets.UTF_8);
		assertEquals(3, text.chars().filter(c -> c == '\r').count());
		assertEquals(1, text.chars().filter(c -> c == '\n').count());
		assertTrue(text.contains("\u001B[K") && text.endsWith(System.lineSeparator()), text);
	}

	@Test
	void fastStepsDoNotFloodATerminal() {
		train(true, 1000, SECOND / 1000);
		long shown = bytes.toString(StandardCharsets.UTF_8).chars().filter(c -> c == '\r').count();
		assertTrue(shown <= 8, shown + " updates in a second");
	}

	@Test
	void aRateNeedsTwoSteps() {
		train(false, 1, SECOND);
		assertFalse(bytes.toString(StandardCharsets.UTF_8).contains("img/s"));
	}

	@Test
	void timesAreReadable() {
		assertEquals("0 s", Durations.text(0.2));
		assertEquals("59 s", Durations.text(59.4));
		assertEquals("1 min 0 s", Durations.text(59.6));
		assertEquals("2 min 10 s", Durations.text(130));
		assertEquals("3 h 5 min", Durations.text(3 * 3600 + 5 * 60 + 59));
	}

	private void train(boolean terminal, int steps, long stepTime) {
		ProgressListener listener = new ProgressListener(new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal,
				() -> now);
		new Trainer(new TrainingProgress(new TrainingPlan(0, steps, 10, 64)), (step, into) -> {
		}, 1, (step, real) -> {
			now += stepTime;
			return StepResults.of(1.25, 0.75);
		}, List.of(listener), new TrainingControl()).train();
	}
}
