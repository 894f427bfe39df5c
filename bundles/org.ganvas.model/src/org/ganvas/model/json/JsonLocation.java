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
 * A place in a text.
 *
 * @param line the line, from 1; 0 if unknown
 * @param column the column in characters, from 1; 0 if unknown
 */
public record JsonLocation(int line, int column) {

	/** The location of a value that was not read from a text. */
	public static final JsonLocation NONE = new JsonLocation(0, 0);

	/** @return whether the value was read from a text */
	public boolean isKnown() {
		return line > 0;
	}
}
