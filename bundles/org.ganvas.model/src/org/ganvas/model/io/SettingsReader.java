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
import java.util.Optional;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Registry;
import org.ganvas.model.field.Settings;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;

/** Reads the fields of definitions. */
final class SettingsReader {

	private final ReadContext context;

	SettingsReader(ReadContext context) {
		this.context = context;
	}

	/** Reads an object whose member {@code type} names the definition. */
	Optional<Settings> typed(JsonNode node, String path, Registry<? extends Definition> registry,
			List<String> otherMembers) {
		Optional<JsonObject> object = context.object(node, path, "the field \"type\"");
		Optional<Definition> definition = object.flatMap(o -> definition(o, path, registry));
		List<String> members = new ArrayList<>(otherMembers);
		members.add(Members.TYPE);
		return definition.map(d -> fields(object.orElseThrow(), path, d, members));
	}

	private Optional<Definition> definition(JsonObject object, String path, Registry<? extends Definition> registry) {
		DefinitionType types = new DefinitionType(registry);
		return context.required(object, path, Members.TYPE, types.allowed())
				.flatMap(n -> context.value(n, ReadContext.join(path, Members.TYPE), types));
	}

	/** Reads the fields of a definition; other members are read elsewhere. */
	Settings fields(JsonObject object, String path, Definition definition, List<String> otherMembers) {
		List<String> known = new ArrayList<>(otherMembers);
		Settings settings = Settings.of(definition);
		for (Field<?> field : definition.fields()) {
			known.add(field.name());
			settings = field(settings, object, path, field);
		}
		context.rejectUnknown(object, path, '"' + definition.type() + '"', known);
		return settings;
	}

	private <T> Settings field(Settings settings, JsonObject object, String path, Field<T> field) {
		Optional<JsonNode> node = field.isRequired()
				? context.required(object, path, field.name(), field.type().allowed())
				: object.get(field.name());
		return node.flatMap(n -> context.value(n, ReadContext.join(path, field.name()), field.type()))
				.map(value -> settings.with(field, value)).orElse(settings);
	}
}
