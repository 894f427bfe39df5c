/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import java.io.IOException;

/**
 * Data cannot be opened, read or fetched. The message is one or two sentences for the user: what is wrong, where, and
 * what to do.
 */
public final class DataException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message sentences for the user
	 */
	public DataException(String message) {
		super(message);
	}

	/**
	 * Creates the exception.
	 *
	 * @param message sentences for the user
	 * @param cause what the system reported, for the log
	 */
	public DataException(String message, Throwable cause) {
		super(message, cause);
	}
}
