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
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;

/**
 * A field of one or several settings at once.
 *
 * @param prefix tells fields of the same name in different groups apart
 * @param category the group in which it is shown
 * @param field the field; every definition has it
 * @param parts the settings
 */
record FieldProperty(String prefix, String category, Field<?> field, List<SettingsPart> parts) implements Property {

	@Override
	public String id() {
		return prefix + field.name();
	}

	@Override
	public String label() {
		String words = field.name().replaceAll("([a-z])([A-Z0-9])", "$1 $2");
		return Character.toUpperCase(words.charAt(0)) + words.substring(1).toLowerCase(Locale.ROOT);
	}

	@Override
	public String help() {
		String help = PropertyText.bind(PropertyText.help, field.help(), field.type().allowed());
		return field.isRequired() ? help
				: PropertyText.bind(PropertyText.helpDefault, help, FieldText.of(defaults(), field));
	}

	private Settings defaults() {
		return Settings.of(new SingleField(field));
	}

	private Stream<Settings> settings(Experiment experiment) {
		return parts.stream().flatMap(p -> p.get().apply(experiment).stream())
				.filter(s -> s.definition().fields().contains(field));
	}

	@Override
	public String value(Experiment experiment) {
		List<String> values = settings(experiment).map(s -> FieldText.of(s, field)).distinct().toList();
		return values.size() == 1 ? values.get(0) : "";
	}

	@Override
	public List<String> choices() {
		return FieldText.choices(field);
	}

	@Override
	public boolean isFree() {
		return FieldText.isFree(field);
	}

	@Override
	public boolean hasDefault() {
		return !field.isRequired();
	}

	@Override
	public boolean isSet(Experiment experiment) {
		return settings(experiment).anyMatch(s -> s.isSet(field));
	}

	@Override
	public Optional<String> objection(Experiment experiment, String text) {
		try {
			FieldText.with(defaults(), field, text);
			return Optional.empty();
		} catch (ValueException e) {
			return Optional.of(e.getMessage());
		}
	}

	@Override
	public Experiment with(Experiment experiment, String text) {
		return changed(experiment, settings -> {
			try {
				return FieldText.with(settings, field, text);
			} catch (ValueException e) {
				throw new IllegalArgumentException(e.getMessage(), e);
			}
		});
	}

	@Override
	public Experiment withDefault(Experiment experiment) {
		return changed(experiment, settings -> settings.without(field));
	}

	private Experiment changed(Experiment experiment, UnaryOperator<Settings> change) {
		Experiment result = experiment;
		for (SettingsPart part : parts) {
			Optional<Settings> settings = part.get().apply(result).filter(s -> s.definition().fields().contains(field));
			if (settings.isPresent()) {
				result = part.set().apply(result, change.apply(settings.get()));
			}
		}
		return result;
	}
}
