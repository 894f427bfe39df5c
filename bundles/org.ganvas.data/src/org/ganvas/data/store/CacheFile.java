/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import org.ganvas.data.DataException;

/**
 * A file in the cache folder that is made from other files: whole or not there at all, because it is written under a
 * temporary name, forced to the disk and renamed. Its name has two parts, what it was made from and in which state that
 * was; when the state changes, the file of the old state goes.
 */
public final class CacheFile {

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes all of it.
		 *
		 * @param out buffered; not to be closed
		 * @throws IOException if it cannot be made or written; a {@link DataException} reaches the caller as it is
		 */
		void write(OutputStream out) throws IOException;
	}

	private final Path file;
	private final String origin;
	private final long length;

	/**
	 * Names a file; nothing is written yet.
	 *
	 * @param folder the folder, made when needed
	 * @param origin what the content is made from and how, for example the source's path and the shape asked for
	 * @param state what tells that the source has changed, for example its size and time
	 * @param length the length of the whole content in bytes
	 */
	public CacheFile(Path folder, String origin, String state, long length) {
		this.origin = hash(origin);
		this.length = length;
		file = folder.resolve(this.origin + "-" + hash(state) + ".bin");
	}

	/** @return the path of the file, whether it is there or not */
	public Path path() {
		return file;
	}

	/** @return whether the file is there with its whole length */
	public boolean isPresent() {
		try {
			return Files.isRegularFile(file) && Files.size(file) == length;
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Makes the file.
	 *
	 * @param content writes the content
	 * @throws DataException if the content cannot be made, or the file cannot be written
	 */
	public void write(Content content) throws DataException {
		Path folder = file.toAbsolutePath().resolveSibling("");
		Path temporary = null;
		try {
			Files.createDirectories(folder);
			temporary = Files.createTempFile(folder, origin, ".part");
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
				content.write(out);
				out.flush();
				channel.force(true);
			}
			if (Files.size(temporary) != length) {
				throw new IllegalStateException("Wrote " + Files.size(temporary) + " bytes instead of " + length);
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			removeOldStates(folder);
		} catch (DataException e) {
			throw e;
		} catch (IOException e) {
			throw new DataException(
					"The cache file " + file + " cannot be written: " + DataFiles.reason(e) + ". It needs "
							+ length + " bytes; free some space, or set GANVAS_CACHE to a folder that has it.",
					e);
		} finally {
			deleteQuietly(temporary);
		}
	}

	/** Removes files of other states, and temporary ones that a killed process left behind. */
	private void removeOldStates(Path folder) throws IOException {
		Instant yesterday = Instant.now().minus(Duration.ofDays(1));
		try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, origin + "*.{bin,part}")) {
			for (Path other : old) {
				boolean inUse = other.toString().endsWith(".part")
						&& Files.getLastModifiedTime(other).toInstant().isAfter(yesterday);
				if (!other.equals(file) && !inUse) {
					deleteQuietly(other);
				}
			}
		}
	}

	/** Windows does not delete a file that another process has mapped; then it stays until the next change. */
	private static void deleteQuietly(Path path) {
		try {
			if (path != null) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			// It only takes space.
			return;
		}
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 10);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Each Java platform has SHA-256.", e);
		}
	}
}
