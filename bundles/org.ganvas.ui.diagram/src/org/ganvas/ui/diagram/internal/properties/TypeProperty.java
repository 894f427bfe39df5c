/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Registry;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;

/**
 * The type of settings; another type keeps the values of the fields that both have.
 *
 * @param prefix tells types in different groups apart
 * @param category the group in which it is shown
 * @param registry the types to choose from
 * @param part the settings
 */
record TypeProperty(String prefix, String category, Registry<? extends Definition> registry, SettingsPart part)
		implements Property {

	@Override
	public String id() {
		return prefix + "type";
	}

	@Override
	public String label() {
		return PropertyText.type;
	}

	@Override
	public String help() {
		return PropertyText.typeHelp;
	}

	@Override
	public String value(Experiment experiment) {
		return part.get().apply(experiment).map(s -> s.definition().type()).orElse("");
	}

	@Override
	public List<String> choices() {
		return registry.types();
	}

	@Override
	public Experiment with(Experiment experiment, String text) {
		Optional<Settings> settings = part.get().apply(experiment);
		Optional<? extends Definition> type = registry.find(text);
		if (settings.isEmpty() || type.isEmpty() || settings.get().definition() == type.get()) {
			return experiment;
		}
		return part.set().apply(experiment, converted(settings.get(), type.get()));
	}

	private static Settings converted(Settings from, Definition type) {
		Settings to = Settings.of(type);
		for (Field<?> field : type.fields()) {
			to = copy(from, to, field);
		}
		return to;
	}

	private static <T> Settings copy(Settings from, Settings to, Field<T> field) {
		Optional<Field<?>> source = from.definition().field(field.name()).filter(from::isSet);
		String text = source.map(f -> FieldText.of(from, f)).orElse(field.isRequired() ? FieldText.usual(field) : "");
		try {
			return text.isEmpty() ? to : FieldText.with(to, field, text);
		} catch (ValueException e) {
			return withUsual(to, field);
		}
	}

	private static <T> Settings withUsual(Settings to, Field<T> field) {
		try {
			return field.isRequired() ? FieldText.with(to, field, FieldText.usual(field)) : to;
		} catch (ValueException e) {
			throw new IllegalStateException("No usual value is known for " + field.name() + ".", e);
		}
	}
}
