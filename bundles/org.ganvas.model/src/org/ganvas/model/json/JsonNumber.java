/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A number, kept as it is written.
 *
 * @param text the JSON number
 * @param location where it begins
 */
public record JsonNumber(String text, JsonLocation location) implements JsonNode {

	private static final int LARGEST_PLAIN_EXPONENT = 15;
	private static final int SMALLEST_PLAIN_EXPONENT = -10;
	private static final int LONG_DIGITS = 19;

	/** Checks that the text is given. */
	public JsonNumber {
		Objects.requireNonNull(text, "text");
	}

	/**
	 * An integer without location.
	 *
	 * @param value the value
	 * @return the node
	 */
	public static JsonNumber of(long value) {
		return new JsonNumber(Long.toString(value), JsonLocation.NONE);
	}

	/**
	 * A number without location, written so that {@link #doubleValue} gives the same value.
	 *
	 * @param value the value
	 * @return the node
	 * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot say
	 */
	public static JsonNumber of(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException(value + " cannot be written as JSON.");
		}
		BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		int exponent = decimal.signum() == 0 ? 0 : decimal.precision() - decimal.scale() - 1;
		boolean plain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
		String text = plain ? decimal.toPlainString() : decimal.toString().replace("E+", "e").replace('E', 'e');
		return new JsonNumber(text, JsonLocation.NONE);
	}

	/** @return the nearest double; infinite if the number is too large */
	public double doubleValue() {
		return Double.parseDouble(text);
	}

	/** @return the number if it is an integer that fits into a long, however it is written */
	public OptionalLong longValue() {
		BigDecimal decimal;
		try {
			decimal = new BigDecimal(text).stripTrailingZeros();
		} catch (NumberFormatException e) {
			// An exponent beyond the range of int.
			return OptionalLong.empty();
		}
		if (decimal.scale() > 0 || (long) decimal.precision() - decimal.scale() > LONG_DIGITS) {
			return OptionalLong.empty();
		}
		try {
			return OptionalLong.of(decimal.longValueExact());
		} catch (ArithmeticException e) {
			return OptionalLong.empty();
		}
	}

	@Override
	public String describe() {
		return "the number " + text;
	}
}
