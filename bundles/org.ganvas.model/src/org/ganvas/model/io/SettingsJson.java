/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.json.JsonObject;

/** Writes the fields of definitions. */
final class SettingsJson {

	private final boolean resolved;

	/** With all defaults written out if resolved, else only with the values that are given. */
	SettingsJson(boolean resolved) {
		this.resolved = resolved;
	}

	JsonObject typed(Settings settings) {
		JsonObject.Builder object = JsonObject.builder().put(Members.TYPE, settings.definition().type());
		fields(object, settings);
		return object.build();
	}

	void fields(JsonObject.Builder object, Settings settings) {
		settings.definition().fields().forEach(field -> field(object, settings, field));
	}

	private <T> void field(JsonObject.Builder object, Settings settings, Field<T> field) {
		if (settings.isSet(field) || resolved && !field.isRequired()) {
			object.put(field.name(), field.type().encode(settings.get(field)));
		}
	}
}
