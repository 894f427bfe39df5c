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

/** A JSON value is not what a {@link ValueType} allows. The message is a sentence for the user. */
public final class ValueException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message a sentence that says what was found and what is allowed
	 */
	public ValueException(String message) {
		super(message);
	}

	/**
	 * The exception for a value that a type does not allow.
	 *
	 * @param type what is allowed
	 * @param found what was found
	 * @return the exception
	 */
	public static ValueException expected(ValueType<?> type, JsonNode found) {
		return new ValueException("Expected " + type.allowed() + ", but found " + found.describe() + ".");
	}
}
