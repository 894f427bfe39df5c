/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.function.Executable;

/** Small data and settings for tests. */
public final class DataFixtures {

	private DataFixtures() {
	}

	/** Options that keep up to a GiB on the heap, with a cache folder of the test's own. */
	public static DataOptions onHeap(Path cache) {
		return new DataOptions(1L << 30, cache, DataProgress.NONE, () -> false);
	}

	/** Options that keep nothing on the heap. */
	public static DataOptions onDisk(Path cache) {
		return onHeap(cache).withHeapBudget(0);
	}

	/** An IDX file of unsigned bytes: the header for the dimensions, then as many counted bytes as they ask for. */
	public static byte[] idx(int... dimensions) {
		int size = 1;
		for (int dimension : dimensions) {
			size *= dimension;
		}
		ByteBuffer buffer = header(size, dimensions);
		for (int i = 0; i < size; i++) {
			buffer.put((byte) (dimensions.length == 1 ? i % 10 : i * 7));
		}
		return buffer.array();
	}

	/** Only the header of an IDX file. */
	public static byte[] idxHeader(int... dimensions) {
		return header(0, dimensions).array();
	}

	private static ByteBuffer header(int extra, int... dimensions) {
		ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * dimensions.length + extra);
		buffer.putInt(0x0800 | dimensions.length);
		for (int dimension : dimensions) {
			buffer.putInt(dimension);
		}
		return buffer;
	}

	/** The bytes compressed with gzip. */
	public static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** One image of the data. */
	public static byte[] image(ImageData data, int index) throws DataException {
		byte[] image = new byte[(int) data.shape().size()];
		data.read(index, image, 0);
		return image;
	}

	/** The message of the one error that is expected, after checking that it has all of the parts. */
	public static String error(Executable action, String... parts) {
		String message = assertThrows(DataException.class, action).getMessage();
		for (String part : parts) {
			if (!message.contains(part)) {
				throw new AssertionError("Expected \"" + part + "\" in: " + message);
			}
		}
		if (!message.endsWith(".")) {
			throw new AssertionError("Not a sentence: " + message);
		}
		return message;
	}
}
