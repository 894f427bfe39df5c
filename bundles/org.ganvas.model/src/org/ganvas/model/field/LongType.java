/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.OptionalLong;

import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;

/** A 64-bit integer within bounds. */
public final class LongType implements ValueType<Long> {

	/** Every 64-bit integer. */
	public static final LongType ANY = of(Long.MIN_VALUE, Long.MAX_VALUE);

	private final long min;
	private final long max;

	private LongType(long min, long max) {
		this.min = min;
		this.max = max;
	}

	/**
	 * Integers within bounds.
	 *
	 * @param min the least value
	 * @param max the largest value
	 * @return the type
	 */
	public static LongType of(long min, long max) {
		return new LongType(min, max);
	}

	/** @return the least value */
	public long min() {
		return min;
	}

	/** @return the largest value */
	public long max() {
		return max;
	}

	@Override
	public Long decode(JsonNode node) throws ValueException {
		OptionalLong value = find(node);
		if (value.isEmpty()) {
			throw ValueException.expected(this, node);
		}
		return value.getAsLong();
	}

	OptionalLong find(JsonNode node) {
		if (node instanceof JsonNumber number) {
			OptionalLong value = number.longValue();
			if (value.isPresent() && value.getAsLong() >= min && value.getAsLong() <= max) {
				return value;
			}
		}
		return OptionalLong.empty();
	}

	@Override
	public JsonNode encode(Long value) {
		return JsonNumber.of(value.longValue());
	}

	@Override
	public String allowed() {
		boolean openEnded = max == Long.MAX_VALUE || max == Integer.MAX_VALUE;
		if (openEnded && min == Long.MIN_VALUE) {
			return "an integer";
		}
		return openEnded ? "an integer of at least " + min : "an integer from " + min + " to " + max;
	}

	@Override
	public JsonNode schema() {
		JsonObject.Builder schema = JsonObject.builder().put("type", "integer");
		if (min > Long.MIN_VALUE) {
			schema.put("minimum", min);
		}
		if (max < Long.MAX_VALUE) {
			schema.put("maximum", max);
		}
		return schema.build();
	}
}
