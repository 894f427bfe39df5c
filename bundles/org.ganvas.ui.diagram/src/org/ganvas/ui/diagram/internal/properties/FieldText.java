/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ganvas.core.edit.UsualValues;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonBoolean;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.json.JsonText;

/** The values of fields as texts that people read and type: JSON, but without quotes, and {@code 3x3} for a pair. */
final class FieldText {

	private static final Pattern PAIR = Pattern.compile("\\s*\\[?\\s*(-?\\d+)\\s*[x,]\\s*(-?\\d+)\\s*]?\\s*");

	private FieldText() {
	}

	/** The value of a field; empty if it is not given and has no default. */
	static <T> String of(Settings settings, Field<T> field) {
		return settings.isSet(field) || !field.isRequired() ? plain(field.type().encode(settings.get(field))) : "";
	}

	private static String plain(JsonNode node) {
		return node instanceof JsonString text ? text.value() : JsonText.line(node);
	}

	/** Settings with the value that a text says. */
	static <T> Settings with(Settings settings, Field<T> field, String text) throws ValueException {
		return settings.with(field, decode(field, text));
	}

	private static <T> T decode(Field<T> field, String text) throws ValueException {
		Matcher pair = PAIR.matcher(text);
		String json = pair.matches() ? "[" + pair.group(1) + ", " + pair.group(2) + "]" : text.strip();
		Optional<JsonNode> node = parse(json);
		try {
			return field.type().decode(node.orElse(JsonString.of(text)));
		} catch (ValueException e) {
			if (node.isEmpty()) {
				throw e;
			}
			return decodeText(field, text, e);
		}
	}

	/** A text that happens to look like a number is still a text where one is wanted. */
	private static <T> T decodeText(Field<T> field, String text, ValueException first) throws ValueException {
		try {
			return field.type().decode(JsonString.of(text));
		} catch (ValueException e) {
			throw first;
		}
	}

	private static Optional<JsonNode> parse(String json) {
		try {
			return Optional.of(JsonReader.read(json));
		} catch (JsonSyntaxException e) {
			return Optional.empty();
		}
	}

	/** The values that the schema of a field names. */
	static List<String> choices(Field<?> field) {
		List<String> choices = new ArrayList<>();
		collect(field.type().schema(), choices);
		return choices;
	}

	/** What one begins with in a field that must be given. */
	static String usual(Field<?> field) {
		return UsualValues.of(field).map(FieldText::plain)
				.orElseGet(() -> choices(field).stream().findFirst().orElse("1"));
	}

	/** Whether the schema of a field allows more than it names. */
	static boolean isFree(Field<?> field) {
		return field.type().schema() instanceof JsonObject schema && schema.get("enum").isEmpty() && !isBoolean(schema);
	}

	private static void collect(JsonNode node, List<String> choices) {
		if (!(node instanceof JsonObject schema)) {
			return;
		}
		if (isBoolean(schema)) {
			choices.add(plain(JsonBoolean.of(true)));
			choices.add(plain(JsonBoolean.of(false)));
		}
		if (schema.get("enum").orElse(null) instanceof JsonArray constants) {
			constants.elements().forEach(e -> choices.add(plain(e)));
		}
		if (schema.get("anyOf").orElse(null) instanceof JsonArray alternatives) {
			alternatives.elements().forEach(e -> collect(e, choices));
		}
	}

	private static boolean isBoolean(JsonObject schema) {
		return schema.get("type").orElse(null) instanceof JsonString type && type.value().equals("boolean");
	}
}
