/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.io.IOException;

/** A file of data is there but cannot be used. The message is a sentence or two: what, where, what to do. */
public final class DataFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message a sentence or two for the user
	 */
	public DataFormatException(String message) {
		super(message);
	}
}
