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
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that several threads read at positions of their own. Java closes a channel when one of its readers is
 * interrupted; the others then go on with a new one.
 */
final class PositionalFile {

	private final Path path;
	private FileChannel channel;
	private boolean closed;

	PositionalFile(Path path) throws IOException {
		this.path = path;
		channel = FileChannel.open(path, StandardOpenOption.READ);
	}

	Path path() {
		return path;
	}

	/**
	 * Fills a buffer.
	 *
	 * @param buffer the buffer, filled from its position to its limit
	 * @param position where to read in the file
	 * @throws EOFException if the file ends before the buffer is full
	 * @throws ClosedByInterruptException if this thread was interrupted
	 */
	void read(ByteBuffer buffer, long position) throws IOException {
		int start = buffer.position();
		while (buffer.hasRemaining()) {
			try {
				if (channel().read(buffer, position + buffer.position() - start) < 0) {
					throw new EOFException();
				}
			} catch (ClosedByInterruptException e) {
				throw e;
			} catch (ClosedChannelException e) {
				requireOpen(e);
			}
		}
	}

	private synchronized FileChannel channel() throws IOException {
		if (!channel.isOpen() && !closed) {
			channel = FileChannel.open(path, StandardOpenOption.READ);
		}
		return channel;
	}

	private synchronized void requireOpen(ClosedChannelException cause) throws ClosedChannelException {
		if (closed) {
			throw cause;
		}
	}

	synchronized void close() {
		closed = true;
		try {
			channel.close();
		} catch (IOException e) {
			// Only read from: nothing can be lost.
			return;
		}
	}
}
