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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.engine.run.MetricsHistory;
import org.ganvas.engine.run.MetricsWriter;
import org.ganvas.engine.train.StepResults;
import org.ganvas.engine.train.Trainer;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.engine.train.TrainingPlan;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.model.run.EpochMetrics;
import org.ganvas.model.run.MetricsLine;
import org.ganvas.model.run.StepMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsListenerTest {

	@TempDir
	private Path folder;
	private long now = 77;

	@Test
	void writesEachStepAndEachEpoch() throws IOException {
		List<MetricsLine> lines = train(0, 3, MetricsHistory.NONE);
		assertEquals(new StepMetrics(1, 1, 0.5, 1.25, 0.75, 0.6, 0.4, 0.3, 2.5, 1.5, 128), lines.get(0));
		assertEquals(new StepMetrics(2, 1, 1, 1.25, 0.75, 0.6, 0.4, 0.3, 2.5, 1.5, 128), lines.get(1));
		EpochMetrics epoch = (EpochMetrics) lines.get(2);
		assertEquals(2, epoch.step());
		assertEquals(1, epoch.epoch());
		assertEquals(1, epoch.seconds());
		assertTrue(epoch.heapMiB() > 0 && epoch.residentMiB() > epoch.heapMiB() / 2, epoch.toString());
		assertEquals(2, lines.get(3).epoch());
		assertEquals(4, lines.size());
	}

	@Test
	void timeGoesOnWhereTheHistoryEnds() throws IOException {
		List<MetricsLine> lines = train(3, 4, new MetricsHistory(100, 99.5));
		assertEquals(100.5, lines.get(0).time());
		assertEquals(128, ((StepMetrics) lines.get(0)).imagesPerSecond());
		assertEquals(1, ((EpochMetrics) lines.get(1)).seconds());
	}

	private List<MetricsLine> train(long done, long steps, MetricsHistory history) throws IOException {
		Path file = folder.resolve("metrics.jsonl");
		try (MetricsWriter writer = new MetricsWriter(file)) {
			MetricsListener listener = new MetricsListener(writer, history, () -> now);
			new Trainer(new TrainingProgress(new TrainingPlan(done, steps, 2, 64)), (step, into) -> {
			}, 1, (step, real) -> {
				now += 500_000_000L;
				return StepResults.of(1.25, 0.75);
			}, List.of(listener), new TrainingControl()).train();
		}
		List<MetricsLine> lines = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			lines.add(MetricsLine.parse(line).orElseThrow());
		}
		return lines;
	}
}
