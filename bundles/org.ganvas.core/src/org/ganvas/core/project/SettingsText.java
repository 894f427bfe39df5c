/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.project;

import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.json.JsonText;

/** The text of a data set in preferences: the same JSON object as in an experiment. */
final class SettingsText {

	private static final String TYPE = "type";

	private SettingsText() {
	}

	static String write(Settings settings) {
		JsonObject.Builder object = JsonObject.builder().put(TYPE, settings.definition().type());
		settings.definition().fields().stream().filter(settings::isSet).forEach(f -> put(object, settings, f));
		return JsonText.line(object.build());
	}

	private static <T> void put(JsonObject.Builder object, Settings settings, Field<T> field) {
		object.put(field.name(), field.type().encode(settings.get(field)));
	}

	static Settings readDataset(String text) throws ValueException {
		try {
			if (!(JsonReader.read(text) instanceof JsonObject object)
					|| !(object.get(TYPE).orElse(null) instanceof JsonString type)) {
				throw new ValueException("Expected an object with a type, but found " + text + ".");
			}
			Definition definition = DatasetSources.find(type.value())
					.orElseThrow(() -> new ValueException("There is no data set source \"" + type.value() + "\"."));
			Settings settings = Settings.of(definition);
			for (JsonMember member : object.members()) {
				if (!member.name().equals(TYPE)) {
					settings = with(settings, definition.field(member.name()).orElseThrow(() -> new ValueException(
							definition.type() + " has no field \"" + member.name() + "\".")), member);
				}
			}
			return settings;
		} catch (JsonSyntaxException e) {
			throw new ValueException(e.getMessage());
		}
	}

	private static <T> Settings with(Settings settings, Field<T> field, JsonMember member) throws ValueException {
		return settings.with(field, field.type().decode(member.value()));
	}
}
