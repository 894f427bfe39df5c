/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import org.ganvas.model.Position;
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;

/** A {@link Position} written as {@code [x, y]}. */
public final class PositionType implements ValueType<Position> {

	/** The only instance. */
	public static final PositionType INSTANCE = new PositionType();

	private static final IntegerType PART = IntegerType.of(-1_000_000, 1_000_000);

	private PositionType() {
	}

	@Override
	public Position decode(JsonNode node) throws ValueException {
		if (node instanceof JsonArray array && array.elements().size() == 2) {
			try {
				return new Position(PART.decode(array.elements().get(0)), PART.decode(array.elements().get(1)));
			} catch (ValueException e) {
				throw new ValueException("Expected " + allowed() + ": " + e.getMessage());
			}
		}
		throw ValueException.expected(this, node);
	}

	@Override
	public JsonNode encode(Position value) {
		return JsonArray.of(PART.encode(value.x()), PART.encode(value.y()));
	}

	@Override
	public String allowed() {
		return "a position [x, y] of two integers";
	}

	@Override
	public JsonNode schema() {
		return JsonObject.builder().put("type", "array").put("items", PART.schema()).put("minItems", 2)
				.put("maxItems", 2).build();
	}
}
