/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.shape.Shape;

/**
 * The header of an IDX file of unsigned bytes, plain or compressed with gzip, and its first images. The format: two
 * zero bytes, the element type, the number of dimensions, then each dimension as a big-endian 32-bit number (LeCun,
 * Cortes and Burges, "The MNIST database").
 *
 * @param dimensions {@code [count]} of labels, {@code [count, height, width]} or {@code [count, channels, height,
 *            width]} of images
 */
public record IdxFile(List<Integer> dimensions) {

	private static final int MAGIC = 0x800;
	private static final int LABELS = 1;
	private static final int GRAY = 3;
	private static final int PLANES = 4;
	private static final int GZIP_MAGIC = 0x1f8b;

	/** Copies the list. */
	public IdxFile {
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * Reads a file's header and checks that the file is as long as it says, as far as that can be seen without
	 * unpacking it.
	 *
	 * @param file the file
	 * @return the header
	 * @throws DataFormatException if it is not an IDX file of unsigned bytes, or cut
	 * @throws IOException if it cannot be read
	 */
	public static IdxFile read(Path file) throws IOException {
		boolean compressed;
		IdxFile header;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			compressed = isCompressed(in);
			header = header(new DataInputStream(unpacked(in)), file.toString());
		}
		long expected = header.bytes();
		if (!compressed && Files.size(file) < expected) {
			throw new DataFormatException(NLS.bind(CoreText.Data_cut,
					new Object[] { file, Files.size(file), expected }));
		}
		return header;
	}

	/**
	 * Reads the first images.
	 *
	 * @param stream the file's bytes, plain or compressed with gzip; the caller closes it
	 * @param name the file's name for messages
	 * @param most the largest number of images
	 * @return the images, each {@code [channels, height, width]} in unsigned bytes
	 * @throws IOException if it cannot be read or is cut
	 */
	public static Images readImages(InputStream stream, String name, int most) throws IOException {
		DataInputStream in = new DataInputStream(new BufferedInputStream(unpacked(new BufferedInputStream(stream))));
		IdxFile header = header(in, name);
		Shape shape = header.imageShape(name);
		List<byte[]> images = new ArrayList<>();
		try {
			for (int i = 0; i < Math.min(most, header.count()); i++) {
				byte[] image = new byte[Math.toIntExact(shape.size())];
				in.readFully(image);
				images.add(image);
			}
		} catch (EOFException e) {
			throw new DataFormatException(NLS.bind(CoreText.Data_ends, name, images.size()));
		}
		return new Images(shape, header.count(), images);
	}

	/**
	 * The shape of an image.
	 *
	 * @param name the file's name for messages
	 * @return {@code [channels, height, width]}
	 * @throws DataFormatException if the file holds labels or something else
	 */
	public Shape imageShape(String name) throws DataFormatException {
		int rank = dimensions.size();
		if (rank != GRAY && rank != PLANES || dimensions.stream().anyMatch(d -> d < 1)) {
			throw new DataFormatException(NLS.bind(CoreText.Data_notImages, name, dimensions));
		}
		Shape shape = Shape.image(rank == PLANES ? dimensions.get(1) : 1, dimensions.get(rank - 2),
				dimensions.get(rank - 1));
		if ((double) shape.channels() * shape.height() * shape.width() > Integer.MAX_VALUE - Long.BYTES) {
			throw new DataFormatException(NLS.bind(CoreText.Data_notImages, name, dimensions));
		}
		return shape;
	}

	/** @return whether the file holds labels */
	public boolean isLabels() {
		return dimensions.size() == LABELS;
	}

	/** @return the number of images or labels */
	public int count() {
		return dimensions.get(0);
	}

	private long bytes() {
		double bytes = Integer.BYTES * (1 + dimensions.size())
				+ dimensions.stream().mapToDouble(d -> d).reduce(1, (a, b) -> a * b);
		return bytes < Long.MAX_VALUE ? (long) bytes : Long.MAX_VALUE;
	}

	private static IdxFile header(DataInputStream in, String name) throws IOException {
		try {
			int magic = in.readInt();
			int rank = magic & 0xff;
			if ((magic & ~0xff) != MAGIC || rank < LABELS || rank > PLANES) {
				throw new DataFormatException(NLS.bind(CoreText.Data_notIdx, name));
			}
			Integer[] dimensions = new Integer[rank];
			for (int i = 0; i < rank; i++) {
				dimensions[i] = in.readInt();
			}
			if (Arrays.stream(dimensions).anyMatch(d -> d < 0)) {
				throw new DataFormatException(NLS.bind(CoreText.Data_notIdx, name));
			}
			return new IdxFile(List.of(dimensions));
		} catch (EOFException e) {
			throw new DataFormatException(NLS.bind(CoreText.Data_notIdx, name));
		}
	}

	private static InputStream unpacked(InputStream in) throws IOException {
		return isCompressed(in) ? new GZIPInputStream(in) : in;
	}

	private static boolean isCompressed(InputStream in) throws IOException {
		in.mark(2);
		int magic = in.read() << Byte.SIZE | in.read();
		in.reset();
		return magic == GZIP_MAGIC;
	}
}
