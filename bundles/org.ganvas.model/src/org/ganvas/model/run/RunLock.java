/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The mark that a process trains a run: a lock of the operating system on {@code run.lock}, which goes away with the
 * process however it ends. The file itself stays.
 */
public final class RunLock implements AutoCloseable {

	/**
	 * The locks of this process. Closing any channel of a file drops the POSIX locks that the process has on it, so a
	 * file
	 * that is locked here must not be opened again.
	 */
	private static final Set<Path> HELD = new HashSet<>();

	private final Path file;
	private final FileChannel channel;

	private RunLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 *
	 * @param layout the run, whose folder exists
	 * @return the lock, to be closed at the end of training
	 * @throws RunLockedException if it is taken
	 * @throws IOException if the file cannot be written
	 */
	public static RunLock acquire(RunLayout layout) throws IOException {
		Path file = key(layout);
		synchronized (HELD) {
			FileChannel channel = HELD.contains(file) ? null : tryLock(file);
			if (channel == null) {
				throw new RunLockedException(layout.folder());
			}
			HELD.add(file);
			return new RunLock(file, channel);
		}
	}

	/**
	 * Whether a process trains the run now.
	 *
	 * @param layout the run
	 * @return whether the lock is taken; {@code false} also if there is no lock file
	 * @throws IOException if the file cannot be opened
	 */
	public static boolean isHeld(RunLayout layout) throws IOException {
		if (!Files.exists(layout.lock())) {
			return false;
		}
		Path file = key(layout);
		synchronized (HELD) {
			if (HELD.contains(file)) {
				return true;
			}
			FileChannel channel = tryLock(file);
			if (channel == null) {
				return true;
			}
			channel.close();
			return false;
		}
	}

	private static FileChannel tryLock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock();
		} catch (OverlappingFileLockException e) {
			// Taken in this process by another class loader's copy of this class.
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
		return lock == null ? null : channel;
	}

	private static Path key(RunLayout layout) throws IOException {
		return layout.folder().toRealPath().resolve(layout.lock().getFileName());
	}

	@Override
	public void close() throws IOException {
		synchronized (HELD) {
			HELD.remove(file);
			channel.close();
		}
	}
}
