/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.io.IOException;

/** A file of a run folder is not what it should be. The message is a sentence for the user that names the file. */
public final class RunFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message a sentence for the user
	 */
	public RunFormatException(String message) {
		super(message);
	}
}
