/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.IOException;

/** A run cannot be begun, resumed or read. The message is a sentence or two for the user: what, where, what to do. */
public final class RunException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message for the user
	 */
	public RunException(String message) {
		super(message);
	}

	/**
	 * Creates the exception.
	 *
	 * @param message for the user
	 * @param cause what led to it
	 */
	public RunException(String message, Throwable cause) {
		super(message, cause);
	}
}
