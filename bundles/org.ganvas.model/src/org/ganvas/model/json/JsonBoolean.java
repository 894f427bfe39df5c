/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

/**
 * The value {@code true} or {@code false}.
 *
 * @param value the value
 * @param location where it begins
 */
public record JsonBoolean(boolean value, JsonLocation location) implements JsonNode {

	/**
	 * A value without location.
	 *
	 * @param value the value
	 * @return the node
	 */
	public static JsonBoolean of(boolean value) {
		return new JsonBoolean(value, JsonLocation.NONE);
	}

	@Override
	public String describe() {
		return String.valueOf(value);
	}
}
