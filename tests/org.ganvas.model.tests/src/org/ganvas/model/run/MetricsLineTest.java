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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class MetricsLineTest {

	private static final StepMetrics STEP = new StepMetrics(469, 2, 12.345, 1.386294361119891, 1.0E-12, 0.5, 0.25,
			0.125, 1.5E10, 0.1, 812.3);

	@Test
	void stepsAndEpochsReadBackExactly() throws RunFormatException {
		EpochMetrics epoch = new EpochMetrics(468, 1, 12.3, 12.3, 55.5, 1300.1);
		assertEquals(Optional.of(STEP), MetricsLine.parse(text(STEP)));
		assertEquals(Optional.of(epoch), MetricsLine.parse(text(epoch)));
	}

	@Test
	void figuresThatAreNotFiniteBecomeNull() throws RunFormatException {
		StepMetrics broken = new StepMetrics(1, 1, 0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0,
				0, 0, 0, 0);
		String line = text(broken);
		assertFalse(line.contains("NaN") || line.contains("Infinity"), line);
		StepMetrics read = (StepMetrics) MetricsLine.parse(line).orElseThrow();
		assertTrue(Double.isNaN(read.discriminatorLoss()) && Double.isNaN(read.generatorLoss())
				&& Double.isNaN(read.dReal()));
		assertEquals(0, read.dFakeBefore());
	}

	@Test
	void linesOfUnknownKindAreSkipped() throws RunFormatException {
		assertEquals(Optional.empty(), MetricsLine.parse("{\"kind\":\"fid\",\"step\":3,\"value\":12.5}"));
	}

	@Test
	void everyProperPrefixOfALineIsDamage() {
		String line = text(STEP);
		for (int length = 0; length < line.length(); length++) {
			String cut = line.substring(0, length);
			assertThrows(RunFormatException.class, () -> MetricsLine.parse(cut), cut);
		}
	}

	private static String text(MetricsLine line) {
		StringBuilder text = new StringBuilder();
		line.appendTo(text);
		return text.toString();
	}
}
