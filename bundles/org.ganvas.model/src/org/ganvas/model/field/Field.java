/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.Objects;

/**
 * One named, typed setting of a {@link Definition}: the single source for reading, writing, the JSON schema,
 * {@code path=value} overrides and property editors.
 *
 * @param <T> the Java type of the value
 * @param name the JSON member name
 * @param type what values are allowed, and how they look in JSON
 * @param defaultValue the value when the member is absent; {@code null} if the member is required
 * @param help one sentence for people, without the allowed values
 */
public record Field<T>(String name, ValueType<T> type, T defaultValue, String help) {

	/** Checks that all but the default are given. */
	public Field {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(help, "help");
	}

	/**
	 * A member that must be present.
	 *
	 * @param <T> the Java type of the value
	 * @param name the JSON member name
	 * @param type what values are allowed
	 * @param help one sentence for people
	 * @return the field
	 */
	public static <T> Field<T> required(String name, ValueType<T> type, String help) {
		return new Field<>(name, type, null, help);
	}

	/**
	 * A member that may be absent.
	 *
	 * @param <T> the Java type of the value
	 * @param name the JSON member name
	 * @param type what values are allowed
	 * @param defaultValue the value when absent
	 * @param help one sentence for people
	 * @return the field
	 */
	public static <T> Field<T> optional(String name, ValueType<T> type, T defaultValue, String help) {
		return new Field<>(name, type, Objects.requireNonNull(defaultValue, "defaultValue"), help);
	}

	/** @return whether the member must be present */
	public boolean isRequired() {
		return defaultValue == null;
	}
}
