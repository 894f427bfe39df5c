/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.Names;
import org.ganvas.model.field.TextType;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

/** The inputs of a layer: an array of names of layers. */
public final class NameListType implements ValueType<List<String>> {

	/** The only instance. */
	public static final NameListType INSTANCE = new NameListType();

	private NameListType() {
	}

	@Override
	public List<String> decode(JsonNode node) throws ValueException {
		if (!(node instanceof JsonArray array)) {
			throw ValueException.expected(this, node);
		}
		List<String> names = new ArrayList<>();
		for (JsonNode element : array.elements()) {
			String name = TextType.NON_EMPTY.decode(element);
			if (!Names.isName(name)) {
				throw new ValueException("Expected " + Names.ALLOWED + ", but found " + element.describe() + ".");
			}
			names.add(name);
		}
		return names;
	}

	@Override
	public JsonNode encode(List<String> value) {
		return JsonArray.of(value.stream().map(JsonString::of).toList());
	}

	@Override
	public String allowed() {
		return "an array of names of layers";
	}

	@Override
	public JsonNode schema() {
		JsonNode name = JsonObject.builder().put("type", "string").put("pattern", "^" + Names.PATTERN + "$").build();
		return JsonObject.builder().put("type", "array").put("items", name).build();
	}
}
