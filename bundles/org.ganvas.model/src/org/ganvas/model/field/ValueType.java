/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import org.ganvas.model.json.JsonNode;

/**
 * A kind of value that a {@link Field} may hold, with its JSON form.
 *
 * @param <T> the Java type, immutable, with {@code equals}
 */
public interface ValueType<T> {

	/**
	 * Reads a value.
	 *
	 * @param node the JSON value
	 * @return the value
	 * @throws ValueException if the node is not such a value; the message says what is allowed
	 */
	T decode(JsonNode node) throws ValueException;

	/**
	 * Writes a value so that {@link #decode} gives an equal one.
	 *
	 * @param value the value
	 * @return its JSON form, without location
	 */
	JsonNode encode(T value);

	/** @return what is allowed as a noun phrase, for example "an integer from 1 to 1024" */
	String allowed();

	/** @return the JSON schema of the value (draft 2020-12) */
	JsonNode schema();
}
