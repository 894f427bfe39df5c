/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunLock;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.ganvas.model.run.RunStatus;

/** A run folder that this process may write, because it holds its lock. */
public final class RunFolder implements AutoCloseable {

	private final RunLayout layout;
	private final DurableFiles files;
	private final RunLock lock;
	private RunRecord record;

	private RunFolder(RunLayout layout, DurableFiles files, RunLock lock) {
		this.layout = layout;
		this.files = files;
		this.lock = lock;
	}

	/**
	 * Makes the folder of a new run, or takes an empty one. The caller writes a record next.
	 *
	 * @param folder a folder that does not exist or is empty
	 * @param files writes the files
	 * @return the run
	 * @throws RunException if the folder holds something, a run or not
	 * @throws IOException if the folder is locked or cannot be made
	 */
	public static RunFolder create(Path folder, DurableFiles files) throws IOException {
		RunLayout layout = new RunLayout(folder);
		requireFree(folder);
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw WriteException.of(folder, e);
		}
		RunFolder run = new RunFolder(layout, files, acquire(layout));
		try {
			requireFree(folder);
			Files.createDirectories(layout.samples());
			Files.createDirectories(layout.checkpoints());
			return run;
		} catch (IOException e) {
			run.close();
			throw e;
		}
	}

	/**
	 * Takes an existing run to resume it, and removes what unfinished writing has left.
	 *
	 * @param folder the run folder
	 * @param files writes the files
	 * @return the run, whose record has the state interrupted if its process died
	 * @throws RunException if there is no run
	 * @throws IOException if the run is locked or damaged
	 */
	public static RunFolder open(Path folder, DurableFiles files) throws IOException {
		RunLayout layout = requireRun(folder);
		RunFolder run = new RunFolder(layout, files, acquire(layout));
		try {
			RunRecord last = RunRecord.read(layout);
			run.record = last.state() != RunState.RUNNING ? last
					: last.withState(RunState.INTERRUPTED,
							"The process that trained the run ended without finishing it.", last.ended());
			Files.createDirectories(layout.samples());
			Files.createDirectories(layout.checkpoints());
			DurableFiles.deleteTemporaries(layout.folder());
			DurableFiles.deleteTemporaries(layout.samples());
			DurableFiles.deleteTemporaries(layout.checkpoints());
			return run;
		} catch (IOException e) {
			run.close();
			throw e;
		}
	}

	/**
	 * Checks that a folder is a run, without locking it.
	 *
	 * @param folder the folder
	 * @return its layout
	 * @throws RunException if there is no run
	 */
	public static RunLayout requireRun(Path folder) throws RunException {
		RunLayout layout = new RunLayout(folder);
		if (!Files.isDirectory(folder)) {
			throw new RunException("There is no run folder " + folder + ".");
		}
		if (!Files.isRegularFile(layout.record())) {
			throw new RunException(folder + " is not a run folder: it has no run.json.");
		}
		return layout;
	}

	/** @return where the run's files are */
	public RunLayout layout() {
		return layout;
	}

	/** @return what writes the run's files */
	public DurableFiles files() {
		return files;
	}

	/** @return the record as it was last read or written; {@code null} in a new run before the first {@link #write} */
	public RunRecord record() {
		return record;
	}

	/**
	 * Writes {@code run.json}.
	 *
	 * @param newRecord what it shall say
	 * @throws WriteException if it cannot be written
	 */
	public void write(RunRecord newRecord) throws WriteException {
		files.replace(layout.record(), newRecord.toText());
		record = newRecord;
	}

	/**
	 * Deletes the sample grids of later steps.
	 *
	 * @param step the step to which the run goes back
	 * @throws IOException if one cannot be deleted
	 */
	public void deleteSamplesAfter(long step) throws IOException {
		for (long sampled : layout.sampleSteps()) {
			if (sampled > step) {
				Files.deleteIfExists(layout.sample(sampled));
			}
		}
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}

	private static RunLock acquire(RunLayout layout) throws IOException {
		try {
			return RunLock.acquire(layout);
		} catch (java.nio.file.FileSystemException e) {
			throw WriteException.of(layout.lock(), e);
		}
	}

	/**
	 * Checks that a new run may be made in a folder: it does not exist or is empty.
	 *
	 * @param folder the folder
	 * @throws RunException if it holds something, a run or not
	 * @throws IOException if that cannot be found out
	 */
	public static void requireFree(Path folder) throws IOException {
		RunLayout layout = new RunLayout(folder);
		if (Files.exists(layout.record())) {
			RunState state = RunStatus.read(layout).state();
			throw new RunException("The folder " + folder + " already holds a run, which is " + state.id()
					+ ". Choose another folder, or resume that run.");
		}
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> children = Files.list(folder)) {
			if (children.anyMatch(c -> !c.getFileName().equals(layout.lock().getFileName()))) {
				throw new RunException("The folder " + folder
						+ " is not empty and not a run. Choose a folder that does not exist or is empty.");
			}
		} catch (NotDirectoryException e) {
			throw new RunException(folder + " is a file. Choose a folder that does not exist or is empty.", e);
		}
	}
}
