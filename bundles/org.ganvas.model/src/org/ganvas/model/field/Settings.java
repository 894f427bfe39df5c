/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Immutable values for the fields of one {@link Definition}; absent fields have their default. */
public final class Settings {

	private final Definition definition;
	private final Map<Field<?>, Object> values;

	private Settings(Definition definition, Map<Field<?>, Object> values) {
		this.definition = definition;
		this.values = values;
	}

	/**
	 * Settings in which every field is absent.
	 *
	 * @param definition what is described
	 * @return the settings
	 */
	public static Settings of(Definition definition) {
		return new Settings(Objects.requireNonNull(definition, "definition"), Map.of());
	}

	/** @return what is described */
	public Definition definition() {
		return definition;
	}

	/**
	 * The value of a field.
	 *
	 * @param <T> the Java type of the value
	 * @param field a field of the definition
	 * @return the value given, or the default
	 * @throws IllegalArgumentException if the definition has no such field
	 * @throws IllegalStateException if a required field is absent
	 */
	public <T> T get(Field<T> field) {
		requireKnown(field);
		@SuppressWarnings("unchecked")
		T given = (T) values.get(field);
		T value = given == null ? field.defaultValue() : given;
		if (value == null) {
			throw new IllegalStateException("Field " + field.name() + " of " + definition.type() + " is not set.");
		}
		return value;
	}

	/**
	 * Whether a value is given explicitly.
	 *
	 * @param field a field of the definition
	 * @return whether {@link #get} returns a given value, not the default
	 */
	public boolean isSet(Field<?> field) {
		return values.containsKey(field);
	}

	/**
	 * A copy with one value given.
	 *
	 * @param <T> the Java type of the value
	 * @param field a field of the definition
	 * @param value the value
	 * @return the copy
	 * @throws IllegalArgumentException if the definition has no such field
	 */
	public <T> Settings with(Field<T> field, T value) {
		requireKnown(field);
		Map<Field<?>, Object> copy = new LinkedHashMap<>(values);
		copy.put(field, Objects.requireNonNull(value, field.name()));
		return new Settings(definition, copy);
	}

	/**
	 * A copy in which a field is absent, so that it has its default.
	 *
	 * @param field a field of the definition
	 * @return the copy
	 */
	public Settings without(Field<?> field) {
		Map<Field<?>, Object> copy = new LinkedHashMap<>(values);
		copy.remove(field);
		return new Settings(definition, copy);
	}

	private void requireKnown(Field<?> field) {
		if (!definition.fields().contains(field)) {
			throw new IllegalArgumentException(definition.type() + " has no field " + field.name() + ".");
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Settings that && definition == that.definition && values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(definition, values);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(definition.type());
		values.forEach((field, value) -> text.append(' ').append(field.name()).append('=').append(value));
		return text.toString();
	}
}
