/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import java.util.List;

import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

/** A {@link Padding} written as {@code "same"}, {@code "valid"} or {@code [height, width]}. */
public final class PaddingType implements ValueType<Padding> {

	/** The only instance. */
	public static final PaddingType INSTANCE = new PaddingType();

	private static final String SAME = "same";
	private static final String VALID = "valid";
	private static final IntegerType PART = IntegerType.of(0, 1024);

	private PaddingType() {
	}

	@Override
	public Padding decode(JsonNode node) throws ValueException {
		String question = "";
		if (node instanceof JsonString text) {
			if (text.value().equals(SAME)) {
				return Padding.SAME;
			}
			if (text.value().equals(VALID)) {
				return Padding.VALID;
			}
			question = DidYouMean.question(text.value(), List.of(SAME, VALID));
		}
		if (node instanceof JsonArray array && array.elements().size() == 2) {
			try {
				return Padding.explicit(PART.decode(array.elements().get(0)), PART.decode(array.elements().get(1)));
			} catch (ValueException e) {
				throw new ValueException("Expected " + allowed() + ": " + e.getMessage());
			}
		}
		throw new ValueException(ValueException.expected(this, node).getMessage() + question);
	}

	@Override
	public JsonNode encode(Padding value) {
		return switch (value.mode()) {
			case SAME -> JsonString.of(SAME);
			case VALID -> JsonString.of(VALID);
			case EXPLICIT -> JsonArray.of(PART.encode(value.height()), PART.encode(value.width()));
		};
	}

	@Override
	public String allowed() {
		return "\"same\", \"valid\" or [height, width] with integers from " + PART.min() + " to " + PART.max();
	}

	@Override
	public JsonNode schema() {
		JsonNode names = JsonObject.builder().put("enum", JsonArray.of(JsonString.of(SAME), JsonString.of(VALID)))
				.build();
		JsonNode pair = JsonObject.builder().put("type", "array").put("items", PART.schema()).put("minItems", 2)
				.put("maxItems", 2).build();
		return JsonObject.builder().put("anyOf", JsonArray.of(names, pair)).build();
	}
}
