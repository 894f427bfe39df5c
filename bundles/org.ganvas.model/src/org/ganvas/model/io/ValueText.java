/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.json.JsonText;

/** Values as people type them on a command line: as JSON, except that texts need no quotes. */
final class ValueText {

	private ValueText() {
	}

	static <T> T decode(ValueType<T> type, String text) throws ValueException {
		JsonNode node;
		try {
			node = JsonReader.read(text);
		} catch (JsonSyntaxException e) {
			return type.decode(JsonString.of(text));
		}
		try {
			return type.decode(node);
		} catch (ValueException e) {
			return decodeBare(type, text, e);
		}
	}

	/** A text such as {@code 10} or {@code true} where a text is allowed. */
	private static <T> T decodeBare(ValueType<T> type, String text, ValueException asJson) throws ValueException {
		try {
			return type.decode(JsonString.of(text));
		} catch (ValueException e) {
			throw asJson;
		}
	}

	static <T> String encode(ValueType<T> type, T value) {
		JsonNode node = type.encode(value);
		boolean bare = node instanceof JsonString text && !text.value().strip().startsWith("\"");
		return bare ? ((JsonString) node).value() : JsonText.line(node);
	}
}
