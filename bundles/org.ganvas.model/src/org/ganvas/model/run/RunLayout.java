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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the files of a run are.
 *
 * @param folder the run folder
 */
public record RunLayout(Path folder) {

	private static final Pattern STEP_NAME = Pattern.compile("step-(\\d{8,18})(\\.png)?");

	/** @return {@code run.json}, a {@link RunRecord} */
	public Path record() {
		return folder.resolve("run.json");
	}

	/** @return {@code model.gan}, the experiment with all defaults written out */
	public Path experiment() {
		return folder.resolve("model.gan");
	}

	/** @return {@code metrics.jsonl}, one {@link MetricsLine} per line */
	public Path metrics() {
		return folder.resolve("metrics.jsonl");
	}

	/** @return {@code worker.log}, for people */
	public Path log() {
		return folder.resolve("worker.log");
	}

	/** @return {@code run.lock}, locked while a process trains the run: see {@link RunLock} */
	public Path lock() {
		return folder.resolve("run.lock");
	}

	/** @return the folder of the sample grids */
	public Path samples() {
		return folder.resolve("samples");
	}

	/**
	 * The sample grid of a step.
	 *
	 * @param step the number of steps done
	 * @return the image file
	 */
	public Path sample(long step) {
		return samples().resolve(stepName(step) + ".png");
	}

	/** @return the folder of the checkpoints */
	public Path checkpoints() {
		return folder.resolve("checkpoints");
	}

	/**
	 * The folder of one checkpoint.
	 *
	 * @param step the number of steps done
	 * @return the folder, with one zip file per network and {@code checkpoint.json}
	 */
	public Path checkpoint(long step) {
		return checkpoints().resolve(stepName(step));
	}

	/**
	 * The steps of which there is a checkpoint folder.
	 *
	 * @return steps, lowest first
	 * @throws IOException if the folder cannot be listed
	 */
	public List<Long> checkpointSteps() throws IOException {
		return steps(checkpoints());
	}

	/**
	 * The steps of which there is a sample grid.
	 *
	 * @return steps, lowest first
	 * @throws IOException if the folder cannot be listed
	 */
	public List<Long> sampleSteps() throws IOException {
		return steps(samples());
	}

	/**
	 * The step that a file or folder name stands for.
	 *
	 * @param name for example {@code step-00000500} or {@code step-00000500.png}
	 * @return the step, unless the name is of another form
	 */
	public static OptionalLong step(String name) {
		Matcher matcher = STEP_NAME.matcher(name);
		return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
	}

	/**
	 * The name that stands for a step.
	 *
	 * @param step the number of steps done
	 * @return for example {@code step-00000500}
	 */
	public static String stepName(long step) {
		return String.format(Locale.ROOT, "step-%08d", step);
	}

	private static List<Long> steps(Path parent) throws IOException {
		if (!Files.isDirectory(parent)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(parent)) {
			return children.map(c -> step(c.getFileName().toString())).filter(OptionalLong::isPresent)
					.map(OptionalLong::getAsLong).sorted().toList();
		}
	}
}
