/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;

/**
 * The files of a folder of images: either all of them in the folder itself, without labels, or all of them in
 * sub-folders, one per class. Sorted by name, the same on each system. Files that systems leave behind (hidden ones,
 * {@code Thumbs.db} and the like) are passed over.
 *
 * @param folder the folder
 * @param files the image files
 * @param labels the class of each file; empty if there are no classes
 * @param classNames the names of the sub-folders
 */
record ImageFolder(Path folder, List<Path> files, int[] labels, List<String> classNames) {

	private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg");
	private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx");

	static ImageFolder list(Path folder) throws DataException {
		DataFiles.requireFolder(folder, "a folder of PNG or JPEG images");
		List<Path> entries = entries(folder);
		List<Path> classes = entries.stream().filter(Files::isDirectory).toList();
		if (entries.isEmpty()) {
			throw new DataException(
					folder + " is empty; put PNG or JPEG images into it, or into one sub-folder per class.");
		}
		if (classes.isEmpty()) {
			return new ImageFolder(folder, entries, new int[0], List.of());
		}
		if (classes.size() < entries.size()) {
			Path file = entries.stream().filter(e -> !Files.isDirectory(e)).findFirst().orElseThrow();
			throw new DataException(
					folder + " holds both sub-folders (" + classes.get(0).getFileName() + ") and files ("
							+ file.getFileName()
							+ "). Put all images into sub-folders, one per class, or all into the folder itself.");
		}
		return classes(folder, classes);
	}

	private static ImageFolder classes(Path folder, List<Path> classes) throws DataException {
		List<Path> files = new ArrayList<>();
		List<Integer> labels = new ArrayList<>();
		for (int label = 0; label < classes.size(); label++) {
			List<Path> entries = entries(classes.get(label));
			if (entries.isEmpty()) {
				throw new DataException(classes.get(label) + " is empty; each sub-folder is a class and needs images. "
						+ "Remove the sub-folder or put images into it.");
			}
			for (Path entry : entries) {
				if (Files.isDirectory(entry)) {
					throw new DataException(entry + " is a folder within the class " + classes.get(label).getFileName()
							+ "; images are looked for one level below " + folder + ". Move its images up.");
				}
				files.add(entry);
				labels.add(label);
			}
		}
		return new ImageFolder(folder, files, labels.stream().mapToInt(Integer::intValue).toArray(),
				classes.stream().map(c -> c.getFileName().toString()).toList());
	}

	/** @return whether a name ends as that of a PNG or JPEG file does; others are read all the same */
	static boolean isNamedLikeAnImage(Path file) {
		String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
		return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	/**
	 * What tells that the folder has changed: each file's name, size and time.
	 *
	 * @return a text of several lines
	 */
	String state() throws DataException {
		StringBuilder state = new StringBuilder();
		for (Path file : files) {
			try {
				state.append(folder.relativize(file)).append('|').append(Files.size(file)).append('|')
						.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
			} catch (IOException e) {
				throw DataFiles.unreadable(file, e);
			}
		}
		return state.toString();
	}

	private static List<Path> entries(Path folder) throws DataException {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			for (Path entry : stream) {
				String name = Objects.toString(entry.getFileName(), "");
				if (!name.startsWith(".") && !LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT))
						&& !Files.isHidden(entry)) {
					entries.add(entry);
				}
			}
		} catch (DirectoryIteratorException e) {
			throw DataFiles.unreadable(folder, e.getCause());
		} catch (IOException e) {
			throw DataFiles.unreadable(folder, e);
		}
		entries.sort(Comparator.comparing(e -> e.getFileName().toString()));
		return entries;
	}
}
