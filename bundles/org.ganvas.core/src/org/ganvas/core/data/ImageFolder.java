/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a folder of images: those in the folder itself, or those in its sub-folders, one for each class.
 *
 * @param images PNG and JPEG files, sorted by name
 * @param other the first file that is neither, if there is one
 * @param mixed whether the folder holds both files and sub-folders
 */
public record ImageFolder(List<Path> images, Optional<Path> other, boolean mixed) {

	private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg");
	private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx");

	/** Copies the list. */
	public ImageFolder {
		images = List.copyOf(images);
	}

	/**
	 * Lists a folder.
	 *
	 * @param folder the folder
	 * @return its files; hidden ones and those that systems leave behind are passed over
	 * @throws IOException if it cannot be read
	 */
	public static ImageFolder list(Path folder) throws IOException {
		List<Path> entries = entries(folder);
		List<Path> classes = entries.stream().filter(Files::isDirectory).toList();
		List<Path> files = new ArrayList<>();
		for (Path entry : entries) {
			if (Files.isDirectory(entry)) {
				files.addAll(entries(entry));
			} else {
				files.add(entry);
			}
		}
		return new ImageFolder(files.stream().filter(ImageFolder::isImage).toList(),
				files.stream().filter(f -> !isImage(f)).findFirst(),
				!classes.isEmpty() && classes.size() < entries.size());
	}

	private static List<Path> entries(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(ImageFolder::counts).sorted().toList();
		}
	}

	private static boolean counts(Path entry) {
		String name = String.valueOf(entry.getFileName());
		return !name.startsWith(".") && !LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
	}

	private static boolean isImage(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1)) && !Files.isDirectory(file);
	}
}
