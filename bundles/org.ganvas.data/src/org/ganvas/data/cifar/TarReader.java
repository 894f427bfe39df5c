/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.cifar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** Reads the entries of a tar archive one after the other (POSIX.1-1988 ustar and the older format before it). */
final class TarReader implements AutoCloseable {

	private static final int BLOCK = 512;
	private static final int NAME_LENGTH = 100;
	private static final int SIZE_OFFSET = 124;
	private static final int SIZE_LENGTH = 12;
	private static final int CHECKSUM_OFFSET = 148;
	private static final int CHECKSUM_LENGTH = 8;

	private final InputStream in;
	private final byte[] header = new byte[BLOCK];
	private String name = "";
	private long size;
	private long unread;

	TarReader(InputStream in) {
		this.in = in;
	}

	/**
	 * Goes to the next entry.
	 *
	 * @return whether there is one
	 * @throws ZipException if the header is not one of tar
	 * @throws EOFException if the archive is cut off
	 */
	boolean next() throws IOException {
		in.skipNBytes(unread);
		unread = 0;
		if (in.readNBytes(header, 0, BLOCK) < BLOCK) {
			throw new EOFException("the tar archive is cut off");
		}
		if (isZero()) {
			return false;
		}
		if (octal(CHECKSUM_OFFSET, CHECKSUM_LENGTH) != checksum()) {
			throw new ZipException("a tar header is damaged or not one");
		}
		name = text(0, NAME_LENGTH);
		size = octal(SIZE_OFFSET, SIZE_LENGTH);
		unread = (size + BLOCK - 1) / BLOCK * BLOCK;
		return true;
	}

	/** @return the path of the entry, up to 100 bytes of it */
	String name() {
		return name;
	}

	/** @return the bytes of the entry */
	long size() {
		return size;
	}

	/**
	 * Reads some of the entry.
	 *
	 * @param into receives the bytes
	 * @param length how many, not more than the entry still has
	 * @return how many were read, at least 1
	 */
	int read(byte[] into, int length) throws IOException {
		int count = in.read(into, 0, length);
		if (count < 0) {
			throw new EOFException("the tar archive is cut off within " + name);
		}
		unread -= count;
		return count;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	private boolean isZero() {
		for (byte b : header) {
			if (b != 0) {
				return false;
			}
		}
		return true;
	}

	/** The sum of the header's bytes, those of the checksum itself taken as spaces. */
	private long checksum() {
		long sum = 0;
		for (int i = 0; i < BLOCK; i++) {
			boolean own = i >= CHECKSUM_OFFSET && i < CHECKSUM_OFFSET + CHECKSUM_LENGTH;
			sum += own ? ' ' : header[i] & 0xFF;
		}
		return sum;
	}

	private long octal(int offset, int length) throws ZipException {
		String digits = text(offset, length).strip();
		try {
			return digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, 8);
		} catch (NumberFormatException e) {
			throw new ZipException("a tar header has the number " + digits);
		}
	}

	private String text(int offset, int length) {
		int end = offset;
		while (end < offset + length && header[end] != 0) {
			end++;
		}
		return new String(header, offset, end - offset, StandardCharsets.ISO_8859_1);
	}
}
