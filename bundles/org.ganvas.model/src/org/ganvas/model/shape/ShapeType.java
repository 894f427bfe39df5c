/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.shape;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;

/** A {@link Shape} written as an array of integers. */
public enum ShapeType implements ValueType<Shape> {
	/** A feature vector or an image. */
	VECTOR_OR_IMAGE("an array [features] or [channels, height, width]", true, IntegerType.of(1, ShapeType.LARGEST)),
	/** An image with any number of channels. */
	IMAGE("an array [channels, height, width]", false, IntegerType.of(1, ShapeType.LARGEST)),
	/** A picture as files hold them. */
	PICTURE("an array [channels, height, width] with 1 (gray) or 3 (RGB) channels", false, IntegerType.of(1, 3)) {
		@Override
		boolean isAllowed(List<Integer> sizes) {
			return super.isAllowed(sizes) && sizes.get(0) != 2;
		}

		@Override
		JsonNode channelSchema() {
			return JsonObject.builder().put("enum", JsonArray.of(JsonNumber.of(1), JsonNumber.of(3))).build();
		}
	};

	// Keeps the product of three sizes within a long.
	private static final int LARGEST = 1 << 20;
	private static final IntegerType SIZE = IntegerType.of(1, LARGEST);

	private final String allowed;
	private final boolean vectorAllowed;
	private final IntegerType channels;

	ShapeType(String allowed, boolean vectorAllowed, IntegerType channels) {
		this.allowed = allowed;
		this.vectorAllowed = vectorAllowed;
		this.channels = channels;
	}

	@Override
	public Shape decode(JsonNode node) throws ValueException {
		if (!(node instanceof JsonArray array)) {
			throw ValueException.expected(this, node);
		}
		List<Integer> sizes = new ArrayList<>();
		for (JsonNode element : array.elements()) {
			try {
				sizes.add(SIZE.decode(element));
			} catch (ValueException e) {
				throw new ValueException("Expected " + allowed() + ": " + e.getMessage());
			}
		}
		if (!isAllowed(sizes)) {
			throw new ValueException("Expected " + allowed() + ", but found " + sizes + ".");
		}
		return new Shape(sizes);
	}

	boolean isAllowed(List<Integer> sizes) {
		return sizes.size() == 3 || vectorAllowed && sizes.size() == 1;
	}

	JsonNode channelSchema() {
		return channels.schema();
	}

	@Override
	public JsonNode encode(Shape value) {
		return JsonArray.of(value.dimensions().stream().map(SIZE::encode).toList());
	}

	@Override
	public String allowed() {
		return allowed;
	}

	@Override
	public JsonNode schema() {
		JsonNode image = JsonObject.builder().put("type", "array")
				.put("prefixItems", JsonArray.of(channelSchema(), SIZE.schema(), SIZE.schema())).put("items", false)
				.put("minItems", 3).build();
		if (!vectorAllowed) {
			return image;
		}
		JsonNode vector = JsonObject.builder().put("type", "array").put("items", SIZE.schema()).put("minItems", 1)
				.put("maxItems", 1).build();
		return JsonObject.builder().put("anyOf", JsonArray.of(vector, image)).build();
	}
}
