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
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;
import org.ganvas.data.store.FileKind;
import org.ganvas.model.shape.Shape;

/**
 * The header of an IDX file of unsigned bytes: two zero bytes, the element type, the number of dimensions, then each
 * dimension as a big-endian 32-bit number (LeCun, Cortes and Burges: The MNIST database, "File formats").
 */
final class IdxHeader {

	private static final int UNSIGNED_BYTE = 0x08;
	private static final Map<Integer, String> OTHER_TYPES = Map.of(0x09, "signed bytes", 0x0B, "16-bit integers", 0x0C,
			"32-bit integers", 0x0D, "32-bit floats", 0x0E, "64-bit floats");

	private final long[] dimensions;

	private IdxHeader(long[] dimensions) {
		this.dimensions = dimensions;
	}

	static IdxHeader read(IdxInput input, IdxStream in) throws DataException {
		byte[] magic = readUpTo(in, 4);
		if (magic.length == 0) {
			throw new DataException(input.name() + " is empty; an IDX file of unsigned bytes is needed.");
		}
		if (magic.length < 4 || magic[0] != 0 || magic[1] != 0 || magic[3] == 0
				|| magic[2] != UNSIGNED_BYTE && !OTHER_TYPES.containsKey((int) magic[2])) {
			throw wrongMagic(input, in, magic);
		}
		if (magic[2] != UNSIGNED_BYTE) {
			throw new DataException(input.name() + " holds " + OTHER_TYPES.get((int) magic[2])
					+ "; Ganvas reads IDX files of unsigned bytes (0 to 255). Convert the file.");
		}
		int rank = magic[3] & 0xFF;
		byte[] bytes = readUpTo(in, 4 * rank);
		if (bytes.length < 4 * rank) {
			throw new DataException(input.name() + " is cut off within its header, after " + (4 + bytes.length) + " of "
					+ (4 + 4 * rank) + " bytes. Fetch or copy the file again.");
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		return new IdxHeader(LongStream.generate(() -> buffer.getInt() & 0xFFFFFFFFL).limit(rank).toArray());
	}

	/**
	 * Checks that it is a header of images.
	 *
	 * @return the shape of one image
	 */
	Shape requireImages(IdxInput input) throws DataException {
		if (dimensions.length == 1) {
			throw new DataException(
					input.name() + " holds labels (an IDX file of rank 1), not images. Name the file of "
							+ "images; the one of labels belongs in the field \"labels\".");
		}
		if (dimensions.length < 3 || dimensions.length > 4) {
			throw new DataException(input.name() + " has rank " + dimensions.length + " " + describeDimensions()
					+ "; images have rank 3 [count, height, width] or 4 [count, channels, height, width].");
		}
		requireDimensions(input);
		int channels = dimensions.length == 4 ? (int) dimensions[1] : 1;
		Shape shape = Shape.image(channels, (int) dimensions[dimensions.length - 2],
				(int) dimensions[dimensions.length - 1]);
		double bytes = 1.0 * shape.channels() * shape.height() * shape.width();
		if (bytes > Integer.MAX_VALUE - 8) {
			throw new DataException(input.name() + " declares the dimensions " + describeDimensions()
					+ "; one image would be larger than 2 GiB. The header is damaged.");
		}
		return shape;
	}

	/** Checks that it is a header of labels. */
	void requireLabels(IdxInput input) throws DataException {
		if (dimensions.length != 1) {
			throw new DataException(input.name() + " holds images (an IDX file of rank " + dimensions.length
					+ "), not labels. Name the file of labels, an IDX file of rank 1.");
		}
		requireDimensions(input);
	}

	private void requireDimensions(IdxInput input) throws DataException {
		if (LongStream.of(dimensions).anyMatch(d -> d == 0 || d > Integer.MAX_VALUE)) {
			throw new DataException(input.name() + " declares the dimensions " + describeDimensions()
					+ "; each must be from 1 to " + Integer.MAX_VALUE + ". The header is damaged or the set is empty.");
		}
	}

	/** Checks that a plain file is as long as its header says; of a compressed one this is not known before its end. */
	void requireLength(IdxInput input) throws DataException {
		if (input.plainFile().isEmpty()) {
			return;
		}
		Path file = input.plainFile().get();
		try {
			long length = Files.size(file);
			if (length < fileBytes()) {
				throw IdxStream.cutOff(input, this, length);
			}
			if (length > fileBytes()) {
				throw new DataException(file + " has " + length + " bytes, but its header declares " + describe()
						+ ", which take " + fileBytes() + ". The header or the file is damaged.");
			}
		} catch (IOException e) {
			throw DataFiles.unreadable(file, e);
		}
	}

	/** @return the number of images or labels */
	int count() {
		return (int) dimensions[0];
	}

	/** @return the bytes in front of the first image or label */
	int headerBytes() {
		return 4 + 4 * dimensions.length;
	}

	/** @return the bytes of the whole file, unpacked; fits because one image does */
	long fileBytes() {
		return headerBytes() + LongStream.of(dimensions).reduce(1, Math::multiplyExact);
	}

	/** @return for example {@code 60000 images of 28 x 28} */
	String describe() {
		if (dimensions.length == 1) {
			return dimensions[0] + " labels";
		}
		return dimensions[0] + " images of "
				+ LongStream.of(dimensions).skip(1).mapToObj(String::valueOf).collect(Collectors.joining(" x "));
	}

	private String describeDimensions() {
		return Arrays.toString(dimensions);
	}

	private static DataException wrongMagic(IdxInput input, IdxStream in, byte[] magic) throws DataException {
		byte[] more = readUpTo(in, FileKind.BYTES - magic.length);
		byte[] first = Arrays.copyOf(magic, magic.length + more.length);
		System.arraycopy(more, 0, first, magic.length, more.length);
		String kind = FileKind.of(first).map(k -> ", which looks like " + k.description()).orElse("");
		return new DataException(input.name() + (input.isGzip() ? ", unpacked," : "")
				+ " is not an IDX file: it begins with "
				+ HexFormat.ofDelimiter(" ").withUpperCase().formatHex(magic) + kind
				+ ". An IDX file of images begins with 00 00 08 03 or 00 00 08 04, one of labels with 00 00 08 01.");
	}

	private static byte[] readUpTo(IdxStream in, int count) throws DataException {
		byte[] bytes = new byte[count];
		int done = 0;
		for (int n = 0; n >= 0 && done < count; done += Math.max(n, 0)) {
			n = in.read(bytes, done, count - done);
		}
		return Arrays.copyOf(bytes, done);
	}
}
