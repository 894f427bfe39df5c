/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

/** A text. */
public final class TextType implements ValueType<String> {

	/** Every text. */
	public static final TextType ANY = new TextType("a text", false);

	/** A text that is not empty. */
	public static final TextType NON_EMPTY = new TextType("a text that is not empty", true);

	/** A path of a file or folder; if relative, then to the folder of the experiment's file. */
	public static final TextType PATH = new TextType("the path of a file or folder as a text", true);

	/** A path as {@link #PATH}, or an empty text for none. */
	public static final TextType OPTIONAL_PATH = new TextType("the path of a file or folder as a text, or \"\"", false);

	private final String allowed;
	private final boolean required;

	private TextType(String allowed, boolean required) {
		this.allowed = allowed;
		this.required = required;
	}

	@Override
	public String decode(JsonNode node) throws ValueException {
		if (node instanceof JsonString text && !(required && text.value().isBlank())) {
			return text.value();
		}
		throw ValueException.expected(this, node);
	}

	@Override
	public JsonNode encode(String value) {
		return JsonString.of(value);
	}

	@Override
	public String allowed() {
		return allowed;
	}

	@Override
	public JsonNode schema() {
		JsonObject.Builder schema = JsonObject.builder().put("type", "string");
		if (required) {
			schema.put("pattern", "\\S");
		}
		return schema.build();
	}
}
