/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.ganvas.model.run.MetricsLine;

/**
 * Appends to {@code metrics.jsonl}. Each line reaches the operating system whole and at once, so that readers can
 * follow
 * the file while it grows.
 */
public final class MetricsWriter implements AutoCloseable {

	private final Path file;
	private final FileOutputStream out;
	private final StringBuilder line = new StringBuilder(512);
	private byte[] bytes = new byte[512];

	/**
	 * Opens the file at its end.
	 *
	 * @param file the file, created if it does not exist
	 * @throws WriteException if it cannot be opened
	 */
	public MetricsWriter(Path file) throws WriteException {
		this.file = file;
		try {
			out = new FileOutputStream(file.toFile(), true);
		} catch (IOException e) {
			throw WriteException.of(file, e);
		}
	}

	/**
	 * Appends a line.
	 *
	 * @param metrics the figures
	 * @throws WriteException if it cannot be written
	 */
	public void write(MetricsLine metrics) throws WriteException {
		line.setLength(0);
		metrics.appendTo(line);
		line.append('\n');
		int length = line.length();
		if (bytes.length < length) {
			bytes = new byte[2 * length];
		}
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) line.charAt(i);
		}
		try {
			out.write(bytes, 0, length);
		} catch (IOException e) {
			throw WriteException.of(file, e);
		}
	}

	/**
	 * Forces all lines to the disk: before a checkpoint, so that the lines up to it survive if it does.
	 *
	 * @throws WriteException if that fails
	 */
	public void force() throws WriteException {
		try {
			out.getFD().sync();
		} catch (IOException e) {
			throw WriteException.of(file, e);
		}
	}

	@Override
	public void close() throws WriteException {
		try {
			out.close();
		} catch (IOException e) {
			throw WriteException.of(file, e);
		}
	}
}
