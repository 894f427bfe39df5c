/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

	private static final List<String> KNOWN = List.of("units", "bias", "weightInit", "weightStd", "dcgan-28");

	@ParameterizedTest
	@CsvSource({ "unit, units", "UNITS, units", "unist, units", "weightinit, weightInit", "weight_std, weightStd",
			"dcgan28, dcgan-28", "bais, bias" })
	void slipsAreRecognized(String given, String meant) {
		assertEquals(Optional.of(meant), DidYouMean.nearest(given, KNOWN));
	}

	@ParameterizedTest
	@CsvSource({ "kernel", "x", "momentum" })
	void otherWordsAreNot(String given) {
		assertEquals(Optional.empty(), DidYouMean.nearest(given, KNOWN));
		assertEquals("", DidYouMean.question(given, KNOWN));
	}

	@Test
	void hugeWordsAreNotCompared() {
		assertEquals("", DidYouMean.question("x".repeat(1_000_000), KNOWN));
	}
}
