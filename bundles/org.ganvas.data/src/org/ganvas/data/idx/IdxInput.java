/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;

/** Where an IDX file comes from: a file or a resource, plain or gzip. */
public final class IdxInput {

	/** Opens a stream at its first byte. */
	@FunctionalInterface
	public interface Opener {

		/**
		 * Opens the stream.
		 *
		 * @return the stream, to be closed by the caller
		 * @throws IOException if it cannot be opened
		 */
		InputStream open() throws IOException;
	}

	private final String name;
	private final String state;
	private final Opener opener;
	private final Path file;
	private final boolean gzip;

	private IdxInput(String name, String state, Opener opener, Path file) throws DataException {
		this.name = name;
		this.state = state;
		this.opener = opener;
		this.file = file;
		try (InputStream in = opener.open()) {
			byte[] first = in.readNBytes(2);
			gzip = first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
		} catch (IOException e) {
			throw DataFiles.unreadable(Path.of(name), e);
		}
	}

	/**
	 * A file; whether it is gzip is seen by its first bytes, not by its name.
	 *
	 * @param file the file
	 * @param what what it should be, for an error
	 * @return the input
	 * @throws DataException if there is no such readable file
	 */
	public static IdxInput file(Path file, String what) throws DataException {
		DataFiles.requireFile(file, what);
		try {
			String state = Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
			return new IdxInput(file.toString(), state, () -> Files.newInputStream(file), file);
		} catch (IOException e) {
			throw DataFiles.unreadable(file, e);
		}
	}

	/**
	 * A resource that never changes.
	 *
	 * @param name its name for errors
	 * @param opener opens it
	 * @return the input
	 * @throws DataException if it cannot be opened
	 */
	public static IdxInput resource(String name, Opener opener) throws DataException {
		return new IdxInput(name, "", opener, null);
	}

	/** @return the name for errors: of a file, its path */
	String name() {
		return name;
	}

	/** @return what tells that the file has changed */
	String state() {
		return state;
	}

	/** @return what identifies it in the cache */
	String origin() {
		return file == null ? "resource " + name : "file " + file.toAbsolutePath().normalize();
	}

	/** @return the file, if it is one that can be mapped as it is */
	Optional<Path> plainFile() {
		return gzip ? Optional.empty() : Optional.ofNullable(file);
	}

	/** @return whether it is compressed */
	boolean isGzip() {
		return gzip;
	}

	/**
	 * Opens it at the first byte of the IDX header.
	 *
	 * @return the stream, unpacked
	 * @throws DataException if it cannot be opened
	 */
	IdxStream open() throws DataException {
		InputStream raw = null;
		try {
			raw = opener.open();
			return new IdxStream(this,
					gzip ? new GZIPInputStream(raw, 1 << 16) : new BufferedInputStream(raw, 1 << 16));
		} catch (IOException e) {
			closeQuietly(raw);
			if (gzip) {
				throw new DataException(name + " begins like a gzip file but is damaged: " + DataFiles.reason(e)
						+ ". Fetch or copy the file again.", e);
			}
			throw DataFiles.unreadable(Path.of(name), e);
		}
	}

	private static void closeQuietly(InputStream stream) {
		try {
			if (stream != null) {
				stream.close();
			}
		} catch (IOException e) {
			// The failure to open is what is reported.
		}
	}
}
