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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of a run cannot be written. The message names the file, the reason and the space that is left. */
public final class WriteException extends IOException {

	private static final long serialVersionUID = 1L;

	private WriteException(String message, IOException cause) {
		super(message, cause);
	}

	/**
	 * Explains a failure.
	 *
	 * @param file what was to be written
	 * @param cause the failure; returned as it is if it is explained already
	 * @return the explained failure
	 */
	public static WriteException of(Path file, IOException cause) {
		if (cause instanceof WriteException explained) {
			return explained;
		}
		return new WriteException("Cannot write " + file + ": " + reason(cause) + ". " + space(file), cause);
	}

	private static String reason(IOException cause) {
		String text = cause.getMessage();
		if (cause instanceof FileSystemException problem) {
			text = problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason();
		}
		return text == null ? cause.getClass().getSimpleName() : text;
	}

	private static String space(Path file) {
		for (Path place = file.toAbsolutePath(); place != null; place = place.getParent()) {
			if (Files.exists(place)) {
				return space(place, file);
			}
		}
		return "Check the folder.";
	}

	private static String space(Path existing, Path file) {
		try {
			double mebibytes = Files.getFileStore(existing).getUsableSpace() / 1048576.0;
			return String.format(Locale.ROOT, "The disk of %s has %.1f MiB free.", file.toAbsolutePath().getParent(),
					mebibytes);
		} catch (IOException e) {
			return "The free space of its disk is unknown.";
		}
	}
}
