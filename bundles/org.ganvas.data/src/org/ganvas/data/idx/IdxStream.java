/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.ganvas.data.DataException;
import org.ganvas.data.store.DataFiles;

/** The unpacked bytes of an IDX file, counted; each failure is a {@link DataException}. */
final class IdxStream extends InputStream {

	private final IdxInput input;
	private final InputStream in;
	private final byte[] one = new byte[1];
	private long position;
	private boolean cut;

	IdxStream(IdxInput input, InputStream in) {
		this.input = input;
		this.in = in;
	}

	@Override
	public int read() throws DataException {
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws DataException {
		try {
			int count = in.read(into, offset, length);
			position += Math.max(count, 0);
			return count;
		} catch (EOFException e) {
			cut = true;
			return -1;
		} catch (ZipException e) {
			throw new DataException(input.name() + " is damaged: its gzip data are wrong after " + position
					+ " unpacked bytes (" + DataFiles.reason(e) + "). Fetch or copy the file again.", e);
		} catch (IOException e) {
			throw DataFiles.unreadable(Path.of(input.name()), e);
		}
	}

	/**
	 * Checks that the content ends here, and with it the checksum of gzip.
	 *
	 * @param header what was declared
	 * @throws DataException if more follows, or the end of the gzip data is missing
	 */
	void requireEnd(IdxHeader header) throws DataException {
		if (read() >= 0) {
			throw new DataException(
					input.name() + " is longer than the " + header.fileBytes() + " bytes that its header "
							+ "declares (" + header.describe() + "). The header or the file is damaged.");
		}
		if (cut) {
			throw new DataException(
					input.name() + " is cut off: the end of its gzip data, with the checksum, is missing. "
							+ "Fetch or copy the file again.");
		}
	}

	/**
	 * The error for content that ended too early.
	 *
	 * @param header what was declared
	 * @return the exception, to be thrown
	 */
	DataException cutOff(IdxHeader header) {
		return cutOff(input, header, position);
	}

	static DataException cutOff(IdxInput input, IdxHeader header, long found) {
		return new DataException(
				input.name() + " is cut off: its header declares " + header.describe() + ", which take "
						+ header.fileBytes() + (input.isGzip() ? " unpacked" : "") + " bytes, but it has " + found
						+ ". Fetch or copy the file again.");
	}

	@Override
	public void close() throws DataException {
		try {
			in.close();
		} catch (IOException e) {
			throw DataFiles.unreadable(Path.of(input.name()), e);
		}
	}
}
