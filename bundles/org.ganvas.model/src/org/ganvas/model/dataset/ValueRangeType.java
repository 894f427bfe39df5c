/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.dataset;

import java.util.List;

import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonText;

/** A {@link ValueRange} written as {@code [low, high]}. */
public final class ValueRangeType implements ValueType<ValueRange> {

	/** The only instance. */
	public static final ValueRangeType INSTANCE = new ValueRangeType();

	private ValueRangeType() {
	}

	@Override
	public ValueRange decode(JsonNode node) throws ValueException {
		if (node instanceof JsonArray array && array.elements().size() == 2
				&& array.elements().get(0) instanceof JsonNumber low
				&& array.elements().get(1) instanceof JsonNumber high) {
			for (ValueRange range : List.of(ValueRange.SYMMETRIC, ValueRange.UNIT)) {
				if (low.doubleValue() == range.low() && high.doubleValue() == range.high()) {
					return range;
				}
			}
			throw new ValueException("Expected " + allowed() + ", but found " + JsonText.line(node) + ".");
		}
		throw ValueException.expected(this, node);
	}

	@Override
	public JsonNode encode(ValueRange value) {
		return JsonArray.of(JsonNumber.of(value.low()), JsonNumber.of(value.high()));
	}

	String text(ValueRange value) {
		return JsonText.line(encode(value));
	}

	@Override
	public String allowed() {
		return "[-1, 1] or [0, 1]";
	}

	@Override
	public JsonNode schema() {
		return JsonObject.builder()
				.put("enum", JsonArray.of(encode(ValueRange.SYMMETRIC), encode(ValueRange.UNIT))).build();
	}
}
