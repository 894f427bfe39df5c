/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import java.io.IOException;
import java.io.InputStream;

/**
 * Images on the Java heap, in blocks. A block is allocated when its first image arrives, so that a damaged header that
 * promises millions of images costs no memory before the file turns out to be short.
 */
public final class HeapPixels implements Pixels {

	private static final int BLOCK_BYTES = 16 << 20;

	private final int imageSize;
	private final int count;
	private final int imagesPerBlock;
	private final byte[][] blocks;

	/**
	 * Creates an empty set.
	 *
	 * @param count the number of images
	 * @param imageSize the bytes per image
	 */
	public HeapPixels(int count, int imageSize) {
		this.count = count;
		this.imageSize = imageSize;
		imagesPerBlock = Math.max(1, BLOCK_BYTES / imageSize);
		blocks = new byte[(count - 1) / imagesPerBlock + 1][];
	}

	/**
	 * Fills one image from a stream.
	 *
	 * @param index the image, from 0
	 * @param in gives the bytes
	 * @return the number of bytes read, fewer than the image has if the stream ends
	 * @throws IOException if the stream cannot be read
	 */
	public int fill(int index, InputStream in) throws IOException {
		return in.readNBytes(block(index), offset(index), imageSize);
	}

	/**
	 * Fills one image from an array.
	 *
	 * @param index the image, from 0
	 * @param from the bytes of the image
	 * @param start where they begin
	 */
	public void fill(int index, byte[] from, int start) {
		System.arraycopy(from, start, block(index), offset(index), imageSize);
	}

	@Override
	public void read(int index, byte[] into, int offset) {
		System.arraycopy(blocks[index / imagesPerBlock], offset(index), into, offset, imageSize);
	}

	private byte[] block(int index) {
		int block = index / imagesPerBlock;
		if (blocks[block] == null) {
			blocks[block] = new byte[Math.min(imagesPerBlock, count - block * imagesPerBlock) * imageSize];
		}
		return blocks[block];
	}

	private int offset(int index) {
		return index % imagesPerBlock * imageSize;
	}
}
