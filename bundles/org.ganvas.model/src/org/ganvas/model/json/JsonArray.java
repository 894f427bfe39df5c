/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import java.util.List;

/**
 * An ordered list of values.
 *
 * @param elements the values
 * @param location where it begins
 */
public record JsonArray(List<JsonNode> elements, JsonLocation location) implements JsonNode {

	/** Copies the list. */
	public JsonArray {
		elements = List.copyOf(elements);
	}

	/**
	 * A list without location.
	 *
	 * @param elements the values
	 * @return the node
	 */
	public static JsonArray of(List<? extends JsonNode> elements) {
		return new JsonArray(List.copyOf(elements), JsonLocation.NONE);
	}

	/**
	 * A list without location.
	 *
	 * @param elements the values
	 * @return the node
	 */
	public static JsonArray of(JsonNode... elements) {
		return of(List.of(elements));
	}

	@Override
	public String describe() {
		return "an array of " + elements.size() + (elements.size() == 1 ? " element" : " elements");
	}
}
