/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.schema;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.io.Members;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

/** Schemas of the objects that definitions describe; each goes under {@code $defs} and is referred to. */
final class DefinitionSchemas {

	private final JsonObject.Builder definitions = JsonObject.builder();

	/** Everything that was made so far. */
	JsonObject definitions() {
		return definitions.build();
	}

	/** An object that its member {@code type} makes one of several definitions; the other members are common to all. */
	JsonNode oneOf(String kind, List<? extends Definition> kinds, JsonObject otherMembers) {
		List<JsonNode> references = new ArrayList<>();
		for (Definition definition : kinds) {
			String key = kind + '-' + definition.type();
			definitions.put(key, typed(definition, otherMembers));
			references.add(reference(key));
		}
		definitions.put(kind, JsonObject.builder().put("oneOf", JsonArray.of(references)).build());
		return reference(kind);
	}

	/** An object with the fields of a definition, without a member {@code type}. */
	JsonNode untyped(Definition definition) {
		definitions.put(definition.type(), object(definition, JsonObject.builder(), List.of()));
		return reference(definition.type());
	}

	private static JsonNode typed(Definition definition, JsonObject otherMembers) {
		JsonObject.Builder properties = JsonObject.builder();
		List<String> required = new ArrayList<>();
		for (JsonMember member : otherMembers.members()) {
			properties.put(member.name(), member.value());
			if (member.name().equals(Members.NAME)) {
				required.add(member.name());
			}
		}
		properties.put(Members.TYPE, JsonObject.builder().put("const", definition.type()).build());
		required.add(Members.TYPE);
		return object(definition, properties, required);
	}

	private static JsonNode object(Definition definition, JsonObject.Builder properties, List<String> otherRequired) {
		List<String> required = new ArrayList<>(otherRequired);
		for (Field<?> field : definition.fields()) {
			properties.put(field.name(), field(field));
			if (field.isRequired()) {
				required.add(field.name());
			}
		}
		return JsonObject.builder().put("title", definition.title()).put("description", definition.summary())
				.put("type", "object").put("required", JsonArray.of(required.stream().map(JsonString::of).toList()))
				.put("properties", properties.build()).put("additionalProperties", false).build();
	}

	private static <T> JsonNode field(Field<T> field) {
		JsonObject.Builder schema = JsonObject.builder().put("description", field.help());
		((JsonObject) field.type().schema()).members().forEach(m -> schema.put(m.name(), m.value()));
		if (!field.isRequired()) {
			schema.put("default", field.type().encode(field.defaultValue()));
		}
		return schema.build();
	}

	private static JsonNode reference(String key) {
		return JsonObject.builder().put("$ref", "#/$defs/" + key).build();
	}
}
