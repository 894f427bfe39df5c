/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.List;
import java.util.stream.Collectors;

import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

/**
 * One of the constants of an enumeration, by its identifier.
 *
 * @param <E> the enumeration
 */
public final class EnumType<E extends Enum<E> & Identified> implements ValueType<E> {

	private final List<E> constants;

	private EnumType(Class<E> type) {
		constants = List.of(type.getEnumConstants());
	}

	/**
	 * The type of an enumeration.
	 *
	 * @param <E> the enumeration
	 * @param type its class
	 * @return the type
	 */
	public static <E extends Enum<E> & Identified> EnumType<E> of(Class<E> type) {
		return new EnumType<>(type);
	}

	/** @return the constants in order */
	public List<E> constants() {
		return constants;
	}

	@Override
	public E decode(JsonNode node) throws ValueException {
		if (node instanceof JsonString text) {
			for (E constant : constants) {
				if (constant.id().equals(text.value())) {
					return constant;
				}
			}
			String question = DidYouMean.question(text.value(), constants.stream().map(Identified::id).toList());
			throw new ValueException(ValueException.expected(this, node).getMessage() + question);
		}
		throw ValueException.expected(this, node);
	}

	@Override
	public JsonNode encode(E value) {
		return JsonString.of(value.id());
	}

	@Override
	public String allowed() {
		return constants.stream().map(c -> '"' + c.id() + '"').collect(Collectors.joining(", ", "one of ", ""));
	}

	@Override
	public JsonNode schema() {
		return JsonObject.builder()
				.put("enum", JsonArray.of(constants.stream().map(c -> JsonString.of(c.id())).toList())).build();
	}
}
