/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes files so that they are complete or absent, even if the process dies or the power goes: to a temporary name,
 * forced to the disk, then renamed.
 */
public final class DurableFiles {

	/** How names of unfinished files and folders begin. */
	public static final String TEMPORARY_PREFIX = ".tmp-";

	private static final int BUFFER = 1 << 16;
	private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

	/** Something that fills a file. */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes all of it.
		 *
		 * @param out a buffered stream, which the caller closes
		 * @throws IOException if it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	private final FileOpener opener;

	/**
	 * Creates the writer.
	 *
	 * @param opener opens the files
	 */
	public DurableFiles(FileOpener opener) {
		this.opener = opener;
	}

	/**
	 * Writes a new file in place and forces it to the disk; for files in a temporary folder.
	 *
	 * @param file a file that does not exist
	 * @param content what to write
	 * @throws WriteException if it cannot be written
	 */
	public void create(Path file, Content content) throws WriteException {
		try {
			try (OutputStream out = new BufferedOutputStream(opener.create(file), BUFFER)) {
				content.writeTo(out);
			}
			force(file);
		} catch (IOException e) {
			throw WriteException.of(file, e);
		}
	}

	/**
	 * Writes or replaces a text file.
	 *
	 * @param file the file
	 * @param text its text, written as UTF-8
	 * @throws WriteException if it cannot be written; the former file is untouched
	 */
	public void replace(Path file, String text) throws WriteException {
		Path temporary = temporary(file);
		try {
			Files.deleteIfExists(temporary);
			create(temporary, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
			rename(temporary, file);
		} catch (IOException e) {
			deleteQuietly(temporary);
			throw WriteException.of(file, e);
		}
	}

	/**
	 * Gives a finished file or folder its name and forces the name to the disk.
	 *
	 * @param temporary the finished file, or the folder whose files are forced to the disk
	 * @param target the name; an existing file is replaced, a folder must not exist
	 * @throws IOException if that fails
	 */
	public void rename(Path temporary, Path target) throws IOException {
		if (Files.isDirectory(temporary)) {
			forceFolder(temporary);
		}
		Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		forceFolder(target.getParent());
	}

	/**
	 * The temporary name for a file or folder, in the same folder.
	 *
	 * @param target the name in the end
	 * @return the temporary name
	 */
	public static Path temporary(Path target) {
		return target.resolveSibling(TEMPORARY_PREFIX + target.getFileName());
	}

	/**
	 * Deletes what unfinished writing has left in a folder.
	 *
	 * @param folder the folder, which need not exist
	 * @throws IOException if something cannot be deleted
	 */
	public static void deleteTemporaries(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> leftovers;
		try (Stream<Path> children = Files.list(folder)) {
			leftovers = children.filter(c -> isTemporary(c.getFileName().toString())).toList();
		}
		for (Path leftover : leftovers) {
			deleteTree(leftover);
		}
	}

	/** Images are written by their own writer, under names that end so. */
	private static boolean isTemporary(String name) {
		return name.startsWith(TEMPORARY_PREFIX) || name.startsWith(".") && name.endsWith(".part");
	}

	/**
	 * Deletes a file, or a folder with all that is in it.
	 *
	 * @param path what to delete; nothing happens if it does not exist
	 * @throws IOException if something cannot be deleted
	 */
	public static void deleteTree(Path path) throws IOException {
		List<Path> paths;
		try (Stream<Path> tree = Files.walk(path)) {
			paths = tree.sorted(Comparator.reverseOrder()).toList();
		} catch (NoSuchFileException e) {
			return;
		}
		for (Path each : paths) {
			Files.deleteIfExists(each);
		}
	}

	/**
	 * Deletes what a failed attempt has left; an error in this would only hide the one that is reported.
	 *
	 * @param path what to delete
	 */
	static void deleteQuietly(Path path) {
		try {
			deleteTree(path);
		} catch (IOException e) {
			// What remains has a temporary name and is deleted at the next resume.
		}
	}

	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Windows cannot open folders, and journals their entries itself. */
	private static void forceFolder(Path folder) throws IOException {
		if (WINDOWS) {
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}
}
