/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;

/**
 * A finite number between bounds, each of which may itself be allowed or not.
 *
 * @param min the lower bound
 * @param minAllowed whether the lower bound itself is allowed
 * @param max the upper bound; infinite if there is none
 * @param maxAllowed whether the upper bound itself is allowed
 */
public record NumberType(double min, boolean minAllowed, double max, boolean maxAllowed) implements ValueType<Double> {

	/**
	 * Numbers greater than a bound.
	 *
	 * @param min the bound, not allowed itself
	 * @return the type
	 */
	public static NumberType above(double min) {
		return new NumberType(min, false, Double.POSITIVE_INFINITY, false);
	}

	/**
	 * Numbers from a bound on.
	 *
	 * @param min the least number
	 * @return the type
	 */
	public static NumberType atLeast(double min) {
		return new NumberType(min, true, Double.POSITIVE_INFINITY, false);
	}

	@Override
	public Double decode(JsonNode node) throws ValueException {
		if (node instanceof JsonNumber number && contains(number.doubleValue())) {
			// The sum turns -0.0, which is written as 0, into 0.0.
			return number.doubleValue() + 0.0;
		}
		throw ValueException.expected(this, node);
	}

	private boolean contains(double value) {
		return Double.isFinite(value) && (value > min || minAllowed && value == min)
				&& (value < max || maxAllowed && value == max);
	}

	@Override
	public JsonNode encode(Double value) {
		return JsonNumber.of(value.doubleValue());
	}

	@Override
	public String allowed() {
		String low = (minAllowed ? "a number of at least " : "a number greater than ") + JsonNumber.of(min).text();
		return Double.isInfinite(max) ? low
				: low + (maxAllowed ? " and at most " : " and less than ") + JsonNumber.of(max).text();
	}

	@Override
	public JsonNode schema() {
		JsonObject.Builder schema = JsonObject.builder().put("type", "number");
		schema.put(minAllowed ? "minimum" : "exclusiveMinimum", min);
		if (Double.isFinite(max)) {
			schema.put(maxAllowed ? "maximum" : "exclusiveMaximum", max);
		}
		return schema.build();
	}
}
