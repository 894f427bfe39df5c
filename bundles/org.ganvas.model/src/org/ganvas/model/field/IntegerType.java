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

/** An integer within bounds. */
public final class IntegerType implements ValueType<Integer> {

	private final LongType bounds;

	private IntegerType(int min, int max) {
		bounds = LongType.of(min, max);
	}

	/**
	 * Integers within bounds.
	 *
	 * @param min the least value
	 * @param max the largest value
	 * @return the type
	 */
	public static IntegerType of(int min, int max) {
		return new IntegerType(min, max);
	}

	/** @return the least value */
	public int min() {
		return (int) bounds.min();
	}

	/** @return the largest value */
	public int max() {
		return (int) bounds.max();
	}

	@Override
	public Integer decode(JsonNode node) throws ValueException {
		OptionalLong value = bounds.find(node);
		if (value.isEmpty()) {
			throw ValueException.expected(this, node);
		}
		return (int) value.getAsLong();
	}

	@Override
	public JsonNode encode(Integer value) {
		return JsonNumber.of(value.longValue());
	}

	@Override
	public String allowed() {
		return bounds.allowed();
	}

	@Override
	public JsonNode schema() {
		return bounds.schema();
	}
}
