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

	/** What kind of thing is wrong. */
	public enum Kind {
		/** A file, folder or entry of the catalog is not there. */
		MISSING,
		/** A published data set is not downloaded yet. */
		NOT_DOWNLOADED,
		/** The user cancelled it. */
		CANCELLED,
		/** Anything else: damaged, of another format, not readable. */
		UNUSABLE
	}

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	/**
	 * Creates the exception, of the kind {@link Kind#UNUSABLE}.
	 *
	 * @param message sentences for the user
	 */
	public DataException(String message) {
		this(Kind.UNUSABLE, message);
	}

	/**
	 * Creates the exception.
	 *
	 * @param kind what kind of thing is wrong
	 * @param message sentences for the user
	 */
	public DataException(Kind kind, String message) {
		super(message);
		this.kind = kind;
	}

	/**
	 * Creates the exception, of the kind {@link Kind#UNUSABLE}.
	 *
	 * @param message sentences for the user
	 * @param cause what the system reported, for the log
	 */
	public DataException(String message, Throwable cause) {
		this(Kind.UNUSABLE, message, cause);
	}

	/**
	 * Creates the exception.
	 *
	 * @param kind what kind of thing is wrong
	 * @param message sentences for the user
	 * @param cause what the system reported, for the log
	 */
	public DataException(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
	}

	/** @return what kind of thing is wrong */
	public Kind kind() {
		return kind;
	}
}
