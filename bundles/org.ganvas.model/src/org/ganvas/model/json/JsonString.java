/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import java.util.Objects;

/**
 * A text.
 *
 * @param value the characters, unescaped
 * @param location where it begins
 */
public record JsonString(String value, JsonLocation location) implements JsonNode {

	private static final int LONGEST_QUOTE = 60;

	/** Checks that the text is given. */
	public JsonString {
		Objects.requireNonNull(value, "value");
	}

	/**
	 * A text without location.
	 *
	 * @param value the characters
	 * @return the node
	 */
	public static JsonString of(String value) {
		return new JsonString(value, JsonLocation.NONE);
	}

	@Override
	public String describe() {
		String shown = value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "...";
		return "the text " + JsonText.quote(shown);
	}
}
