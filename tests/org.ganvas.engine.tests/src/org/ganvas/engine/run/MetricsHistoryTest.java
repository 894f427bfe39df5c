/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ganvas.model.run.EpochMetrics;
import org.ganvas.model.run.MetricsLine;
import org.ganvas.model.run.StepMetrics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsHistoryTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void twoStepsAnEpochAndTwoSteps() throws IOException {
		file = folder.resolve("metrics.jsonl");
		Files.writeString(file, step(1) + step(2) + epoch(2) + step(3) + step(4));
	}

	@Test
	void keepsTheEpochLineOfTheStepItGoesBackTo() throws IOException {
		MetricsHistory history = MetricsHistory.cutBack(file, 2);
		assertEquals(step(1) + step(2) + epoch(2), Files.readString(file));
		assertEquals(new MetricsHistory(2.5, 2.5), history);
	}

	@Test
	void knowsWhenTheCurrentEpochBegan() throws IOException {
		MetricsHistory history = MetricsHistory.cutBack(file, 3);
		assertEquals(step(1) + step(2) + epoch(2) + step(3), Files.readString(file));
		assertEquals(new MetricsHistory(3, 2.5), history);
	}

	@Test
	void dropsALastLineThatWasNotWrittenWhole() throws IOException {
		String whole = Files.readString(file);
		String next = step(5);
		for (int length = 1; length < next.length(); length++) {
			Files.writeString(file, whole + next.substring(0, length));
			MetricsHistory.cutBack(file, 5);
			assertEquals(whole, Files.readString(file));
		}
	}

	@Test
	void goesBackToTheBeginning() throws IOException {
		assertEquals(MetricsHistory.NONE, MetricsHistory.cutBack(file, 0));
		assertEquals("", Files.readString(file));
	}

	@Test
	void aMissingFileHasNoHistory() throws IOException {
		assertEquals(MetricsHistory.NONE, MetricsHistory.cutBack(folder.resolve("none"), 3));
	}

	@Test
	void keepsLinesOfKindsThatItDoesNotKnow() throws IOException {
		String later = "{\"kind\":\"fid\",\"step\":1}\n";
		Files.writeString(file, step(1) + later + step(2) + later + step(3));
		MetricsHistory.cutBack(file, 2);
		assertEquals(step(1) + later + step(2), Files.readString(file));
	}

	private static String step(int step) {
		return text(new StepMetrics(step, 1, step, 1, 1, 0.5, 0.5, 0.5, 1, 1, 100));
	}

	private static String epoch(int step) {
		return text(new EpochMetrics(step, 1, step + 0.5, step + 0.5, 10, 100));
	}

	private static String text(MetricsLine line) {
		StringBuilder text = new StringBuilder();
		line.appendTo(text);
		return text.append('\n').toString();
	}
}
