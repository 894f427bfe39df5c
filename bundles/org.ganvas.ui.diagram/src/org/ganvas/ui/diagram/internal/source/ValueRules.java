/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.core.edit.UsualValues;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Registry;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonText;

/** The values to propose for a field, found from the schema of its type, so that new types are served too. */
final class ValueRules {

	private ValueRules() {
	}

	/** The values to propose for a field, the default first. */
	static List<ValueRule> of(Field<?> field) {
		List<String> values = new ArrayList<>();
		String first = defaultOf(field);
		values.add(first.isEmpty() ? UsualValues.of(field).map(JsonText::line).orElse("") : first);
		collect(field.type().schema(), values);
		return values.stream().filter(v -> !v.isEmpty()).distinct()
				.map(v -> new ValueRule(v, v.equals(first) ? v + SourceText.defaultMark : v, field.help())).toList();
	}

	/** The types of a registry. */
	static List<ValueRule> of(Registry<? extends Definition> registry) {
		return registry.all().stream().map(d -> new ValueRule(JsonText.quote(d.type()),
				JsonText.quote(d.type()) + " - " + d.title(), d.summary())).toList();
	}

	/** The value that a new member for a field begins with. */
	static String initial(Field<?> field) {
		List<ValueRule> values = of(field);
		return values.isEmpty() ? "\"\"" : values.get(0).json();
	}

	/** The default of a field as it would be written; empty if it has none. */
	static <T> String defaultOf(Field<T> field) {
		return field.isRequired() ? "" : text(field.type(), field.defaultValue());
	}

	private static <T> String text(ValueType<T> type, T value) {
		return JsonText.line(type.encode(value));
	}

	private static void collect(JsonNode schema, List<String> values) {
		if (!(schema instanceof JsonObject object)) {
			return;
		}
		if (object.get("enum").orElse(null) instanceof JsonArray constants) {
			constants.elements().forEach(e -> values.add(JsonText.line(e)));
		}
		if (object.get("anyOf").orElse(null) instanceof JsonArray alternatives) {
			alternatives.elements().forEach(e -> collect(e, values));
		}
		if (object.get("type").orElse(null) instanceof JsonString type) {
			if (type.value().equals("boolean")) {
				values.add("true");
				values.add("false");
			} else if (type.value().equals("array")) {
				pair(object, values);
			}
		}
	}

	/** An example of an array of two numbers. */
	private static void pair(JsonObject array, List<String> values) {
		boolean isPair = array.get("maxItems").orElse(null) instanceof JsonNumber most && most.doubleValue() == 2;
		if (isPair && array.get("items").orElse(null) instanceof JsonObject item
				&& item.get("minimum").orElse(null) instanceof JsonNumber least) {
			String part = least.doubleValue() == 0 ? "1" : "2";
			values.add("[" + part + ", " + part + "]");
		}
	}
}
