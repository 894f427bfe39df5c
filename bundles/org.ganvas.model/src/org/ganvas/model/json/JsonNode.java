/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

/** A JSON value that knows where in the text it begins. */
public sealed interface JsonNode permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

	/** @return where the value begins, {@link JsonLocation#NONE} if it was not read from a text */
	JsonLocation location();

	/** @return what it is as a noun phrase for messages, for example {@code the number 3} */
	String describe();
}
