/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNumberTest {

	@ParameterizedTest
	@CsvSource({ "2e-4, 0.0002", "1, 1", "-1, -1", "0, 0", "0.5, 0.5", "1e-8, 0.00000001", "1e6, 1000000",
			"1e-20, 1e-20",
			"1.5e300, 1.5e300", "100, 100", "0.1, 0.1" })
	void numbersAreWrittenAsPeopleWriteThem(double value, String text) {
		assertEquals(text, JsonNumber.of(value).text());
	}

	@Test
	void everyFiniteNumberReadsBackEqual() {
		Random random = new Random(1);
		for (int i = 0; i < 20_000; i++) {
			double value = Double.longBitsToDouble(random.nextLong());
			if (Double.isFinite(value)) {
				assertEquals(value, JsonNumber.of(value).doubleValue());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void whatJsonCannotSayIsRejected(double value) {
		assertThrows(IllegalArgumentException.class, () -> JsonNumber.of(value));
	}

	@ParameterizedTest
	@CsvSource({ "64, 64", "64.0, 64", "6.4e1, 64", "-0, 0", "9223372036854775807, 9223372036854775807",
			"-9223372036854775808, -9223372036854775808" })
	void integersAreFoundHoweverTheyAreWritten(String text, long value) {
		assertEquals(OptionalLong.of(value), new JsonNumber(text, JsonLocation.NONE).longValue());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.5", "1e-1", "9223372036854775808", "1e19", "1e999999999", "1e-999999999",
			"1e99999999999" })
	void othersAreNoIntegers(String text) {
		assertEquals(OptionalLong.empty(), new JsonNumber(text, JsonLocation.NONE).longValue());
	}
}
