/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.data.store.CacheFile;
import org.ganvas.data.store.DataFiles;
import org.ganvas.data.store.FilePixels;
import org.ganvas.data.store.HeapPixels;
import org.ganvas.data.store.Labels;
import org.ganvas.data.store.Pixels;
import org.ganvas.data.store.StoredImages;
import org.ganvas.model.shape.Shape;

/**
 * Images from a folder. All of them are decoded before training, so that a damaged one is found at once and not hours
 * later; their bytes are kept in a cache file, so that this happens once per folder and shape.
 */
public final class FolderImages {

	/** Takes decoded images in order. */
	@FunctionalInterface
	private interface Sink {
		void accept(int index, byte[] image) throws IOException;
	}

	private static final int CHUNK = 64;

	private final ImageFolder folder;
	private final Shape shape;
	private final int imageSize;
	private final DataOptions options;

	private FolderImages(ImageFolder folder, Shape shape, DataOptions options) {
		this.folder = folder;
		this.shape = shape;
		this.options = options;
		imageSize = Math.toIntExact(shape.size());
	}

	/**
	 * Opens a folder.
	 *
	 * @param path the folder
	 * @param shape {@code [1 or 3, height, width]}, to which all images are brought
	 * @param options budget, cache, progress
	 * @return the data; labeled by the sub-folders if there are some
	 * @throws DataException if something in the folder is not an image
	 */
	public static ImageData open(Path path, Shape shape, DataOptions options) throws DataException {
		requireGrayOrColor(shape, path);
		ImageFolder folder = ImageFolder.list(path);
		Labels labels = folder.classNames().isEmpty() ? Labels.NONE : Labels.of(folder.labels(), folder.classNames());
		Pixels pixels = new FolderImages(folder, shape, options).pixels();
		String name = path.toAbsolutePath().normalize().getFileName() + "";
		return new StoredImages(name, shape, folder.files().size(), pixels, labels);
	}

	/**
	 * Looks at a folder: at the names of all files, and into the first one and those whose name is not that of an
	 * image.
	 *
	 * @param path the folder
	 * @return the shape of the first image as it is, and the number of images
	 * @throws DataException if something in the folder is not an image
	 */
	static DataSummary inspect(Path path) throws DataException {
		ImageFolder folder = ImageFolder.list(path);
		for (Path file : folder.files()) {
			if (!ImageFolder.isNamedLikeAnImage(file)) {
				ImageDecoder.requireImage(file);
			}
		}
		return new DataSummary(ImageDecoder.shape(folder.files().get(0)), folder.files().size());
	}

	/**
	 * Reads some images, spread over the folder so that several classes are seen.
	 *
	 * @param path the folder
	 * @param asked the shape to which they are brought; without it, that of the first image
	 * @param most the largest number
	 * @param options tells whether the user cancelled
	 * @return the images
	 * @throws DataException if one of them is not an image
	 */
	static ImageSample sample(Path path, Optional<Shape> asked, int most, DataOptions options) throws DataException {
		if (asked.isPresent()) {
			requireGrayOrColor(asked.get(), path);
		}
		List<Path> files = ImageFolder.list(path).files();
		Shape shape = asked.isPresent() ? asked.get() : ImageDecoder.shape(files.get(0));
		int count = Math.min(most, files.size());
		List<byte[]> images = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			options.checkCancelled("Reading the images of " + path);
			images.add(ImageDecoder.decode(files.get((int) ((long) i * files.size() / count)), shape));
		}
		return new ImageSample(shape, files.size(), images);
	}

	private static void requireGrayOrColor(Shape shape, Path path) throws DataException {
		if (!shape.isImage() || shape.channels() != 1 && shape.channels() != 3) {
			throw new DataException(
					"A folder of images can be read as [1, height, width] (gray) or [3, height, width] (red, "
							+ "green, blue), not as " + shape + ". Change the shape of the dataset " + path + ".");
		}
	}

	private Pixels pixels() throws DataException {
		int count = folder.files().size();
		long bytes = (long) count * imageSize;
		String origin = "folder " + folder.folder().toAbsolutePath().normalize() + " as " + shape;
		CacheFile cache = new CacheFile(options.cache().resolve("folders"), origin, folder.state(), bytes);
		if (bytes <= options.heapBudget()) {
			return cache.isPresent() ? load(cache) : decodeToHeap(cache);
		}
		if (!cache.isPresent()) {
			cache.write(out -> decode((index, image) -> out.write(image)));
		}
		FilePixels onDisk = new FilePixels(imageSize);
		onDisk.add(cache.path(), 0, imageSize, count);
		return onDisk;
	}

	private Pixels load(CacheFile cache) throws DataException {
		HeapPixels pixels = new HeapPixels(folder.files().size(), imageSize);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(cache.path()), 1 << 16)) {
			for (int i = 0; i < folder.files().size(); i++) {
				if (pixels.fill(i, in) < imageSize) {
					throw new DataException(cache.path() + " became shorter while it was read. Try again.");
				}
			}
		} catch (IOException e) {
			throw DataFiles.unreadable(cache.path(), e);
		}
		return pixels;
	}

	private Pixels decodeToHeap(CacheFile cache) throws DataException {
		HeapPixels pixels = new HeapPixels(folder.files().size(), imageSize);
		decode((index, image) -> pixels.fill(index, image, 0));
		try {
			byte[] image = new byte[imageSize];
			cache.write(out -> {
				for (int i = 0; i < folder.files().size(); i++) {
					pixels.read(i, image, 0);
					out.write(image);
				}
			});
		} catch (DataException e) {
			// A full disk or a read-only home costs only time at the next start: the images are on the heap already.
			return pixels;
		}
		return pixels;
	}

	private void decode(Sink sink) throws DataException {
		int count = folder.files().size();
		String what = "Reading the images of " + folder.folder();
		for (int start = 0; start < count; start += CHUNK) {
			options.checkCancelled(what);
			byte[][] images = decodeChunk(start, Math.min(CHUNK, count - start));
			for (int i = 0; i < images.length; i++) {
				try {
					sink.accept(start + i, images[i]);
				} catch (IOException e) {
					throw new DataException("The decoded images of " + folder.folder() + " cannot be written to "
							+ options.cache() + ": " + DataFiles.reason(e)
							+ ". Free some space, or set GANVAS_CACHE to a folder that has it.", e);
				}
			}
			options.progress().worked(what, start + images.length, count);
		}
	}

	/** Decodes some images on all processors; of several errors the one of the first file counts. */
	private byte[][] decodeChunk(int start, int count) throws DataException {
		byte[][] images = new byte[count][];
		DataException[] errors = new DataException[count];
		IntStream.range(0, count).parallel().forEach(i -> {
			try {
				images[i] = ImageDecoder.decode(folder.files().get(start + i), shape);
			} catch (DataException e) {
				errors[i] = e;
			}
		});
		for (DataException error : errors) {
			if (error != null) {
				throw error;
			}
		}
		return images;
	}
}
