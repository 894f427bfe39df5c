/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

/** The native library cannot run on this machine; the message says why and what to do. */
public final class NativeSetupException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param message why, and what to do
	 */
	public NativeSetupException(String message) {
		super(message);
	}

	/**
	 * Creates the exception.
	 *
	 * @param message why, and what to do
	 * @param cause what the native library said
	 */
	public NativeSetupException(String message, Throwable cause) {
		super(message, cause);
	}
}
