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
 * A named value of an object.
 *
 * @param name the name
 * @param nameLocation where the name begins
 * @param value the value
 */
public record JsonMember(String name, JsonLocation nameLocation, JsonNode value) {

	/** Checks that all are given. */
	public JsonMember {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(nameLocation, "nameLocation");
		Objects.requireNonNull(value, "value");
	}
}
