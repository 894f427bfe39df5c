/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * Images from IDX files. What fits the budget is read to the heap; a larger plain file is read piece by piece; a
 * larger gzip file is unpacked into the cache folder once, then read likewise.
 */
public final class IdxImages {

	/** Finds the file of labels. */
	@FunctionalInterface
	interface LabelFile {
		IdxInput input() throws DataException;
	}

	private static final long UNPACK_REPORT_BYTES = 8 << 20;

	private final IdxInput input;
	private final IdxHeader header;
	private final Shape shape;
	private final DataOptions options;

	private IdxImages(IdxInput input, DataOptions options) throws DataException {
		this.input = input;
		this.options = options;
		try (IdxStream in = input.open()) {
			header = IdxHeader.read(input, in);
		}
		shape = header.requireImages(input);
	}

	/**
	 * Opens images and labels.
	 *
	 * @param name the name for people
	 * @param images the images
	 * @param labels the labels, if there are any
	 * @param classNames the names of the classes; empty if not known
	 * @param options budget, cache, progress
	 * @return the data
	 * @throws DataException if a file is damaged, or the counts differ
	 */
	public static ImageData open(String name, IdxInput images, Optional<IdxInput> labels, List<String> classNames,
			DataOptions options) throws DataException {
		IdxImages reader = new IdxImages(images, options);
		Labels known = labels.isEmpty() ? Labels.NONE : IdxLabels.read(labels.get(), images, reader.header, classNames);
		return new StoredImages(name, reader.shape, reader.header.count(), reader.pixels(), known);
	}

	/**
	 * Looks at headers.
	 *
	 * @param images the images
	 * @param labels finds the labels, if there are any
	 * @param options passed on to the reader
	 * @return what they tell; labels that do not belong to the images are a flaw
	 * @throws DataException if the file of images cannot be used
	 */
	static DataSummary inspect(IdxInput images, Optional<LabelFile> labels, DataOptions options) throws DataException {
		IdxImages reader = new IdxImages(images, options);
		reader.header.requireLength(images);
		DataSummary summary = new DataSummary(reader.shape, reader.header.count());
		if (labels.isPresent()) {
			try {
				IdxLabels.inspect(labels.get().input(), images, reader.header);
			} catch (DataException e) {
				return summary.withFlaw(e);
			}
		}
		return summary;
	}

	/**
	 * Reads the first images.
	 *
	 * @param images the images
	 * @param most the largest number
	 * @param options tells whether the user cancelled
	 * @return the images
	 * @throws DataException if the file cannot be used, or ends before
	 */
	static ImageSample sample(IdxInput images, int most, DataOptions options) throws DataException {
		IdxImages reader = new IdxImages(images, options);
		int size = (int) reader.shape.size();
		List<byte[]> sample = new ArrayList<>();
		try (IdxStream in = images.open()) {
			in.skipNBytes(reader.header.headerBytes());
			for (int i = 0; i < Math.min(most, reader.header.count()); i++) {
				options.checkCancelled("Reading " + images.name());
				byte[] image = in.readNBytes(size);
				if (image.length < size) {
					throw in.cutOff(reader.header);
				}
				sample.add(image);
			}
		} catch (IOException e) {
			throw DataFiles.unreadable(Path.of(images.name()), e);
		}
		return new ImageSample(reader.shape, reader.header.count(), sample);
	}

	private Pixels pixels() throws DataException {
		boolean fits = header.fileBytes() - header.headerBytes() <= options.heapBudget();
		Optional<Path> plain = input.plainFile();
		header.requireLength(input);
		if (fits) {
			return readToHeap();
		}
		return fromFile(plain.isPresent() ? plain.get() : unpack());
	}

	private Pixels readToHeap() throws DataException {
		int imageSize = (int) shape.size();
		HeapPixels pixels = new HeapPixels(header.count(), imageSize);
		try (IdxStream in = input.open()) {
			in.skipNBytes(header.headerBytes());
			for (int i = 0; i < header.count(); i++) {
				if (pixels.fill(i, in) < imageSize) {
					throw in.cutOff(header);
				}
			}
			in.requireEnd(header);
		} catch (IOException e) {
			throw DataFiles.unreadable(Path.of(input.name()), e);
		}
		return pixels;
	}

	private Path unpack() throws DataException {
		CacheFile file = new CacheFile(options.cache().resolve("unpacked"), input.origin(), input.state(),
				header.fileBytes());
		if (!file.isPresent()) {
			file.write(this::copyTo);
		}
		return file.path();
	}

	private void copyTo(OutputStream out) throws IOException {
		String what = "Unpacking " + input.name();
		byte[] buffer = new byte[1 << 16];
		try (IdxStream in = input.open()) {
			long done = 0;
			while (done < header.fileBytes()) {
				int count = in.read(buffer, 0, (int) Math.min(buffer.length, header.fileBytes() - done));
				if (count < 0) {
					throw in.cutOff(header);
				}
				out.write(buffer, 0, count);
				done += count;
				options.checkCancelled(what);
				if (done / UNPACK_REPORT_BYTES != (done - count) / UNPACK_REPORT_BYTES || done == header.fileBytes()) {
					options.progress().worked(what, done, header.fileBytes());
				}
			}
			in.requireEnd(header);
		}
	}

	private Pixels fromFile(Path file) throws DataException {
		int imageSize = (int) shape.size();
		FilePixels pixels = new FilePixels(imageSize);
		pixels.add(file, header.headerBytes(), imageSize, header.count());
		return pixels;
	}
}
