/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.ganvas.engine.run.CheckpointFolder;
import org.ganvas.engine.run.RunFolder;
import org.ganvas.model.run.RunLayout;

/**
 * A checkpoint that the user names by its run folder, its own folder or a file in it.
 *
 * @param run the run
 * @param step the checkpoint's step
 */
record CheckpointArgument(RunLayout run, long step) {

	/**
	 * Finds the checkpoint.
	 *
	 * @param path a run folder, a checkpoint's folder, or a network's file in one
	 * @param wanted the step that is asked for, or {@code null} for the newest
	 */
	static CheckpointArgument find(Path path, Long wanted) throws CommandException, IOException {
		if (!Files.exists(path)) {
			throw new CommandException(ExitCode.DATA, "There is no run folder or checkpoint " + path + ".");
		}
		Path folder = Files.isRegularFile(path) ? parent(path) : path;
		OptionalLong named = RunLayout.step(Objects.toString(folder.toAbsolutePath().normalize().getFileName(), ""));
		if (named.isPresent() && !Files.exists(new RunLayout(folder).record())) {
			return of(RunFolder.requireRun(parent(parent(folder))), wanted == null ? named.getAsLong() : wanted);
		}
		if (Files.isRegularFile(path)) {
			throw new CommandException(ExitCode.DATA,
					path + " is not in a checkpoint of a run folder. Name a run folder, or "
							+ "a checkpoint in it.");
		}
		RunLayout run = RunFolder.requireRun(folder);
		List<Long> steps = run.checkpointSteps();
		if (steps.isEmpty()) {
			throw new CommandException(ExitCode.DATA, "The run " + folder + " has no checkpoint yet.");
		}
		return of(run, wanted == null ? steps.get(steps.size() - 1) : wanted);
	}

	private static Path parent(Path path) {
		return path.toAbsolutePath().normalize().resolveSibling("");
	}

	/** @return its files */
	CheckpointFolder folder() {
		return new CheckpointFolder(run.checkpoint(step));
	}

	private static CheckpointArgument of(RunLayout run, long step) throws CommandException, IOException {
		List<Long> steps = run.checkpointSteps();
		if (!steps.contains(step)) {
			throw new CommandException(ExitCode.DATA, "The run " + run.folder() + " has no checkpoint of step " + step
					+ ". It has " + (steps.isEmpty() ? "none."
							: steps.stream().map(String::valueOf)
									.collect(Collectors.joining(", ")) + "."));
		}
		return new CheckpointArgument(run, step);
	}
}
