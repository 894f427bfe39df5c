/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;

/** A JSON text with its tree and the extent of each value. */
final class JsonSource {

	private final String text;
	private final LineIndex lines;
	private final JsonNode root;

	JsonSource(String text) throws JsonSyntaxException {
		this.text = text;
		lines = new LineIndex(text);
		root = JsonReader.read(text);
	}

	String text() {
		return text;
	}

	LineIndex lines() {
		return lines;
	}

	JsonNode root() {
		return root;
	}

	int start(JsonNode node) {
		return lines.offset(node.location());
	}

	int end(JsonNode node) {
		return JsonExtent.end(text, start(node));
	}

	String text(JsonNode node) {
		return text.substring(start(node), end(node));
	}

	/** The members of an object, or the elements of an array of objects that have a name; empty for anything else. */
	Optional<List<Item>> items(JsonNode node) {
		List<Item> items = new ArrayList<>();
		if (node instanceof JsonObject object) {
			for (JsonMember member : object.members()) {
				items.add(item(member.name(), member.nameLocation(), member.value()));
			}
			return Optional.of(items);
		}
		if (!(node instanceof JsonArray array) || array.elements().isEmpty()) {
			return Optional.empty();
		}
		for (JsonNode element : array.elements()) {
			if (element instanceof JsonObject object && object.get("name").orElse(null) instanceof JsonString name) {
				items.add(item(name.value(), element.location(), element));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(items);
	}

	private Item item(String key, JsonLocation location, JsonNode value) {
		return new Item(key, lines.offset(location), end(value), value);
	}

	/**
	 * A part of an object or array.
	 *
	 * @param key the member's name, or the element's member {@code name}
	 * @param start the offset of its first character
	 * @param end the offset after its last character
	 * @param value the member's value, or the element
	 */
	record Item(String key, int start, int end, JsonNode value) {
	}
}
