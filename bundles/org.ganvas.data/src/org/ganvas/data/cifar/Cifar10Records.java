/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.cifar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.ImageData;
import org.ganvas.data.store.DataFiles;
import org.ganvas.data.store.FilePixels;
import org.ganvas.data.store.HeapPixels;
import org.ganvas.data.store.Labels;
import org.ganvas.data.store.StoredImages;
import org.ganvas.model.shape.Shape;

/**
 * Reads records of one label byte and 3072 pixel bytes, red then green then blue plane (Krizhevsky: The CIFAR-10
 * dataset, "Binary version").
 */
final class Cifar10Records {

	/** One image. */
	static final Shape SHAPE = Shape.image(3, 32, 32);

	/** The bytes of an image. */
	static final int IMAGE_BYTES = 3 * 32 * 32;

	/** The bytes of a label and its image. */
	static final int RECORD_BYTES = 1 + IMAGE_BYTES;

	/** The classes in the order of {@code batches.meta.txt}. */
	static final List<String> CLASS_NAMES = List.of("airplane", "automobile", "bird", "cat", "deer", "dog", "frog",
			"horse", "ship", "truck");

	private Cifar10Records() {
	}

	static ImageData open(String name, List<Path> files, DataOptions options) throws DataException {
		int[] counts = new int[files.size()];
		for (int i = 0; i < counts.length; i++) {
			counts[i] = count(files.get(i));
		}
		int total = count(files);
		boolean onHeap = (long) total * IMAGE_BYTES <= options.heapBudget();
		HeapPixels heap = onHeap ? new HeapPixels(total, IMAGE_BYTES) : null;
		FilePixels onDisk = onHeap ? null : new FilePixels(IMAGE_BYTES);
		int[] labels = new int[total];
		int first = 0;
		for (int i = 0; i < counts.length; i++) {
			read(files.get(i), first, counts[i], labels, heap);
			if (!onHeap) {
				onDisk.add(files.get(i), 1, RECORD_BYTES, counts[i]);
			}
			first += counts[i];
		}
		return new StoredImages(name, SHAPE, total, onHeap ? heap : onDisk, Labels.of(labels, CLASS_NAMES));
	}

	static int count(List<Path> files) throws DataException {
		int total = 0;
		for (Path file : files) {
			total = Math.addExact(total, count(file));
		}
		return total;
	}

	/** Reads the first images of a stream of records; fewer if it ends before. */
	static List<byte[]> sample(InputStream in, int most) throws IOException {
		List<byte[]> images = new ArrayList<>();
		while (images.size() < most) {
			byte[] entry = in.readNBytes(RECORD_BYTES);
			if (entry.length < RECORD_BYTES) {
				break;
			}
			images.add(Arrays.copyOfRange(entry, 1, RECORD_BYTES));
		}
		return images;
	}

	private static int count(Path file) throws DataException {
		long length;
		try {
			length = Files.size(file);
		} catch (IOException e) {
			throw DataFiles.unreadable(file, e);
		}
		if (length == 0 || length % RECORD_BYTES != 0 || length / RECORD_BYTES > Integer.MAX_VALUE) {
			throw new DataException(
					file + " has " + length + " bytes, which is not a whole number of CIFAR-10 records of "
							+ RECORD_BYTES
							+ " bytes: it is cut off or not CIFAR-10's binary version. Unpack or fetch it again.");
		}
		return (int) (length / RECORD_BYTES);
	}

	private static void read(Path file, int first, int count, int[] labels, HeapPixels heap) throws DataException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
			byte[] entry = new byte[RECORD_BYTES];
			for (int i = 0; i < count; i++) {
				if (in.readNBytes(entry, 0, RECORD_BYTES) < RECORD_BYTES) {
					throw new DataException(file + " became shorter while it was read. Restore it and try again.");
				}
				labels[first + i] = label(file, i, entry[0] & 0xFF);
				if (heap != null) {
					heap.fill(first + i, entry, 1);
				}
			}
		} catch (IOException e) {
			throw DataFiles.unreadable(file, e);
		}
	}

	private static int label(Path file, int index, int label) throws DataException {
		if (label >= CLASS_NAMES.size()) {
			throw new DataException(file + " has the label " + label + " in record " + index
					+ "; CIFAR-10 has only 0 to 9. It is damaged or another data set, for example CIFAR-100.");
		}
		return label;
	}
}
