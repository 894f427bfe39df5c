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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.shape.Shape;

/** The files of CIFAR-10's binary version: records of one label byte and 3072 pixel bytes (Krizhevsky 2009). */
public final class CifarFolder {

	/** {@code [3, 32, 32]}. */
	public static final Shape SHAPE = Shape.image(3, 32, 32);

	private static final int RECORD = 3073;
	private static final int TRAIN_FILES = 5;

	private CifarFolder() {
	}

	/**
	 * Finds the files of a part.
	 *
	 * @param folder the folder itself or the one that the archive was unpacked in
	 * @param split the part
	 * @return the files in order
	 * @throws DataFormatException if one is missing or cut
	 * @throws IOException if one cannot be read
	 */
	public static List<Path> files(Path folder, Split split) throws IOException {
		Path unpacked = folder.resolve("cifar-10-batches-bin");
		Path place = Files.isDirectory(unpacked) ? unpacked : folder;
		List<Path> files = (split == Split.TEST ? List.of("test_batch.bin")
				: IntStream.rangeClosed(1, TRAIN_FILES).mapToObj(i -> "data_batch_" + i + ".bin").toList()).stream()
				.map(place::resolve).toList();
		for (Path file : files) {
			if (!Files.isRegularFile(file)) {
				throw new DataFormatException(NLS.bind(CoreText.Data_noCifar, folder, file.getFileName()));
			}
			if (Files.size(file) == 0 || Files.size(file) % RECORD != 0) {
				throw new DataFormatException(NLS.bind(CoreText.Data_cutCifar, file));
			}
		}
		return files;
	}

	/**
	 * Counts the images of files.
	 *
	 * @param files files of whole records
	 * @return the number of images
	 * @throws IOException if one cannot be read
	 */
	public static int count(List<Path> files) throws IOException {
		long count = 0;
		for (Path file : files) {
			count += Files.size(file) / RECORD;
		}
		return Math.toIntExact(count);
	}

	/**
	 * Reads the first images of a file.
	 *
	 * @param file a file of whole records
	 * @param most the largest number of images
	 * @return unsigned bytes {@code [3, 32, 32]} of each
	 * @throws IOException if it cannot be read
	 */
	public static List<byte[]> read(Path file, int most) throws IOException {
		List<byte[]> images = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] image;
			while (images.size() < most && in.read() >= 0 && (image = in.readNBytes(RECORD - 1)).length == RECORD - 1) {
				images.add(image);
			}
		}
		return images;
	}
}
