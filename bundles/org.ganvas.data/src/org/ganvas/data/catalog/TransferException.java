/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.io.IOException;

/** One request did not give the rest of a file. */
final class TransferException extends IOException {

	private static final long serialVersionUID = 1L;

	private final boolean last;

	/**
	 * Creates the exception.
	 *
	 * @param message the reason as the end of a sentence
	 * @param cause what the system reported, or null
	 * @param last whether asking the same address again is useless
	 */
	TransferException(String message, Throwable cause, boolean last) {
		super(message, cause);
		this.last = last;
	}

	/** @return whether asking the same address again is useless */
	boolean isFinal() {
		return last;
	}
}
