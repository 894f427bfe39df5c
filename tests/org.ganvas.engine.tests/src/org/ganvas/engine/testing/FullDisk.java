/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.ganvas.engine.run.FileOpener;

/**
 * A disk that is full when certain files are written. Where the system has one, the error is that of its device which
 * is
 * always full; elsewhere it is made up. Either way part of the file exists by then.
 */
public final class FullDisk implements FileOpener {

	private static final Path ALWAYS_FULL = Path.of("/dev/full");

	private final Predicate<Path> affected;
	private boolean full = true;

	/**
	 * Creates the disk.
	 *
	 * @param affected the files that find no room
	 */
	public FullDisk(Predicate<Path> affected) {
		this.affected = affected;
	}

	/** Makes room. */
	public void free() {
		full = false;
	}

	@Override
	public OutputStream create(Path file) throws IOException {
		OutputStream real = SYSTEM.create(file);
		if (!full || !affected.test(file)) {
			return real;
		}
		return new FilterOutputStream(real) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				out.write(bytes, offset, length / 2);
				out.flush();
				if (!Files.exists(ALWAYS_FULL)) {
					throw new IOException("No space left on device");
				}
				try (OutputStream device = Files.newOutputStream(ALWAYS_FULL)) {
					device.write(bytes, offset, length);
				}
			}
		};
	}
}
