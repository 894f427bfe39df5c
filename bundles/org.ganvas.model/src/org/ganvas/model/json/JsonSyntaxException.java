/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

/** A text is not JSON. The message is a sentence for the user, without the place. */
public final class JsonSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	/**
	 * Creates the exception.
	 *
	 * @param message a sentence for the user
	 * @param location where reading stopped
	 */
	public JsonSyntaxException(String message, JsonLocation location) {
		super(message);
		line = location.line();
		column = location.column();
	}

	/** @return where reading stopped */
	public JsonLocation location() {
		return new JsonLocation(line, column);
	}
}
