/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.run.MetricsLine;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.StepMetrics;

/** Compares run folders. */
public final class RunFiles {

	private RunFiles() {
	}

	/** Fails unless two runs have made the same networks, samples and metrics, byte for byte but for times. */
	public static void assertSameRun(Path expected, Path actual) throws IOException {
		RunLayout left = new RunLayout(expected);
		RunLayout right = new RunLayout(actual);
		assertEquals(metrics(left), metrics(right));
		assertEquals(left.sampleSteps(), right.sampleSteps());
		for (long step : left.sampleSteps()) {
			assertSameBytes(left.sample(step), right.sample(step));
		}
		long last = last(left.checkpointSteps());
		assertEquals(last, last(right.checkpointSteps()));
		for (String name : List.of("generator.zip", "discriminator.zip", "checkpoint.json")) {
			assertSameBytes(left.checkpoint(last).resolve(name), right.checkpoint(last).resolve(name));
		}
	}

	/** The metrics without all that depends on time. */
	public static List<String> metrics(RunLayout layout) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String text : Files.readAllLines(layout.metrics())) {
			MetricsLine line = MetricsLine.parse(text).orElseThrow();
			lines.add(line instanceof StepMetrics step
					? new StepMetrics(step.step(), step.epoch(), 0, step.discriminatorLoss(), step.generatorLoss(),
							step.dReal(), step.dFakeBefore(), step.dFakeAfter(), step.discriminatorGradientNorm(),
							step.generatorGradientNorm(), 0).toString()
					: "end of epoch " + line.epoch() + " at step " + line.step());
		}
		return lines;
	}

	private static void assertSameBytes(Path expected, Path actual) throws IOException {
		assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(actual), expected + " and " + actual);
	}

	private static long last(List<Long> steps) {
		assertFalse(steps.isEmpty());
		return steps.get(steps.size() - 1);
	}
}
