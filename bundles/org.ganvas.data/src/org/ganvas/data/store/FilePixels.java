/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.data.DataException;

/**
 * Images in files of fixed-length records, read when they are wanted: nothing of them is on the Java heap, and a read
 * allocates nothing. Not memory-mapped: a mapped file that becomes shorter ends in an error of the virtual machine at
 * an unpredictable place, and cannot be let go of at will.
 */
public final class FilePixels implements Pixels {

	/** Some images of one file, at equal distances. */
	private record Segment(int end, long start, int stride, PositionalFile file) {
	}

	private final int imageSize;
	private final List<Segment> segments = new ArrayList<>();
	private final ThreadLocal<ByteBuffer> buffers;

	/**
	 * Creates an empty set.
	 *
	 * @param imageSize the bytes per image
	 */
	public FilePixels(int imageSize) {
		this.imageSize = imageSize;
		buffers = ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(imageSize));
	}

	/**
	 * Adds the images of a file behind those added before. All files are added before the first read.
	 *
	 * @param file the file
	 * @param start where the first image begins, in bytes
	 * @param stride the bytes from one image to the next
	 * @param count the number of images
	 * @throws DataException if the file cannot be opened
	 */
	public void add(Path file, long start, int stride, int count) throws DataException {
		int first = segments.isEmpty() ? 0 : segments.get(segments.size() - 1).end;
		try {
			segments.add(new Segment(first + count, start - (long) first * stride, stride, new PositionalFile(file)));
		} catch (IOException e) {
			close();
			throw DataFiles.unreadable(file, e);
		}
	}

	@Override
	public void read(int index, byte[] into, int offset) throws DataException {
		Segment segment = segment(index);
		ByteBuffer buffer = buffers.get().clear();
		try {
			segment.file.read(buffer, segment.start + (long) index * segment.stride);
		} catch (EOFException e) {
			throw new DataException(
					segment.file.path() + " became shorter while it was in use. Restore the file and resume "
							+ "the run.",
					e);
		} catch (ClosedByInterruptException e) {
			throw new DataException("Reading " + segment.file.path() + " was interrupted.", e);
		} catch (IOException e) {
			throw DataFiles.unreadable(segment.file.path(), e);
		}
		buffer.get(0, into, offset, imageSize);
	}

	@Override
	public void close() {
		for (Segment segment : segments) {
			segment.file.close();
		}
	}

	private Segment segment(int index) {
		for (int i = 0; i < segments.size(); i++) {
			if (index < segments.get(i).end) {
				return segments.get(i);
			}
		}
		throw new IndexOutOfBoundsException(index);
	}
}
