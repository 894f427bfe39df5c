/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.shape;

import java.util.List;

import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;

/** A {@link Size2d} written as one integer for both axes or as {@code [height, width]}. */
public final class Size2dType implements ValueType<Size2d> {

	private final IntegerType part;

	private Size2dType(IntegerType part) {
		this.part = part;
	}

	/**
	 * Sizes within bounds.
	 *
	 * @param min the least height and width
	 * @param max the largest height and width
	 * @return the type
	 */
	public static Size2dType of(int min, int max) {
		return new Size2dType(IntegerType.of(min, max));
	}

	@Override
	public Size2d decode(JsonNode node) throws ValueException {
		try {
			if (node instanceof JsonNumber) {
				return Size2d.square(part.decode(node));
			}
			if (node instanceof JsonArray array && array.elements().size() == 2) {
				List<JsonNode> parts = array.elements();
				return new Size2d(part.decode(parts.get(0)), part.decode(parts.get(1)));
			}
		} catch (ValueException e) {
			throw new ValueException("Expected " + allowed() + ": " + e.getMessage());
		}
		throw ValueException.expected(this, node);
	}

	@Override
	public JsonNode encode(Size2d value) {
		JsonNode height = part.encode(value.height());
		return value.height() == value.width() ? height : JsonArray.of(height, part.encode(value.width()));
	}

	@Override
	public String allowed() {
		return part.allowed() + ", or two of them as [height, width]";
	}

	@Override
	public JsonNode schema() {
		JsonNode pair = JsonObject.builder().put("type", "array").put("items", part.schema()).put("minItems", 2)
				.put("maxItems", 2).build();
		return JsonObject.builder().put("anyOf", JsonArray.of(part.schema(), pair)).build();
	}
}
