/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.ganvas.data.DataException;
import org.ganvas.data.DataException.Kind;

/** Checks paths that users give, and says in a sentence what is wrong with them. */
public final class DataFiles {

	private DataFiles() {
	}

	/**
	 * Checks that a path is a readable file.
	 *
	 * @param file the path
	 * @param what what the file should be, for example {@code an IDX file of images}
	 * @throws DataException if it is not there, a folder, or not readable
	 */
	public static void requireFile(Path file, String what) throws DataException {
		if (Files.isDirectory(file)) {
			throw new DataException(file + " is a folder; " + what + " is needed. Name the file itself.");
		}
		requirePresent(file, what);
	}

	/**
	 * Checks that a path is a readable folder.
	 *
	 * @param folder the path
	 * @param what what the folder should be, for example {@code a folder of images}
	 * @throws DataException if it is not there, a file, or not readable
	 */
	public static void requireFolder(Path folder, String what) throws DataException {
		requirePresent(folder, what);
		if (!Files.isDirectory(folder)) {
			throw new DataException(folder + " is a file; " + what + " is needed. Name the folder.");
		}
	}

	/**
	 * The sentence for a failure to read.
	 *
	 * @param file the file or folder
	 * @param cause what the system reported
	 * @return the exception, to be thrown
	 */
	public static DataException unreadable(Path file, IOException cause) {
		if (cause instanceof DataException data) {
			return data;
		}
		if (cause instanceof NoSuchFileException) {
			return new DataException(Kind.MISSING, file + " does not exist. Check the path.", cause);
		}
		if (cause instanceof AccessDeniedException) {
			return new DataException(file + " may not be read by the current user. Change its permissions.", cause);
		}
		return new DataException(file + " cannot be read: " + reason(cause) + ".", cause);
	}

	/**
	 * What the system reported, as the end of a sentence.
	 *
	 * @param cause the exception
	 * @return its message without a full stop, or its kind
	 */
	public static String reason(Throwable cause) {
		String message = cause.getMessage();
		return message == null || message.isBlank() ? cause.getClass().getSimpleName()
				: message.strip().replaceAll("\\.+$", "");
	}

	private static void requirePresent(Path path, String what) throws DataException {
		if (!Files.exists(path)) {
			throw new DataException(Kind.MISSING, path + " does not exist; " + what + " is needed. Check the path"
					+ (path.isAbsolute() ? "." : ": it is relative to the current folder."));
		}
		if (!Files.isReadable(path)) {
			throw new DataException(path + " may not be read by the current user. Change its permissions.");
		}
	}
}
