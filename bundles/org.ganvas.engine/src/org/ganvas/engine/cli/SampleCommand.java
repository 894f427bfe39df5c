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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ganvas.engine.image.SampleGrid;
import org.ganvas.engine.run.WriteException;
import org.ganvas.engine.session.TrainedGenerator;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.shape.Size2d;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes images with a trained generator. */
@Command(name = "sample", header = "Makes images with the generator of a run.")
final class SampleCommand extends Subcommand {

	private static final int MOST = 10_000;
	private static final int DEFAULT_COUNT = 64;

	@Parameters(index = "0", paramLabel = "RUN", description = "A run folder, one of its checkpoints' folders, or the "
			+ "generator's file in one.")
	private Path run;

	@Option(names = "--out", paramLabel = "PNG", order = 1, description = "The image file (default: sample.png); with "
			+ "--single the folder (default: sample).")
	private Path out;

	@Option(names = "--count", paramLabel = "N", order = 2, description = "How many images (default: as many as the "
			+ "grid has cells or the latent file has vectors, else " + DEFAULT_COUNT + ").")
	private Integer count;

	@Option(names = "--grid", paramLabel = "RxC", order = 3, converter = GridSizeConverter.class, description = "Rows "
			+ "and columns of the image (default: near to a square).")
	private Size2d grid;

	@Option(names = "--single", order = 4, description = "Write one file per image instead of a grid.")
	private boolean single;

	@Option(names = "--seed", paramLabel = "N", order = 5, description = "The seed of the latent vectors (default: the "
			+ "run's, which gives the vectors of its own samples).")
	private Long seed;

	@Option(names = "--latent", paramLabel = "FILE", order = 6, description = "Latent vectors from a file: a JSON "
			+ "array of numbers, an array of such arrays, or text with one vector per line.")
	private Path latent;

	@Option(names = "--checkpoint", paramLabel = "STEP", order = 7, description = "The step of the checkpoint "
			+ "(default: the newest).")
	private Long step;

	SampleCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		requireSense();
		CheckpointArgument checkpoint = CheckpointArgument.find(run, step);
		TrainedGenerator generator = TrainedGenerator.load(checkpoint.run(), checkpoint.folder());
		float[] latents = latents(generator);
		int images = latents.length / generator.latentSize();
		List<Path> files = write(generator, generator.generate(latents, images), images);
		if (isJson()) {
			io().print(JsonObject.builder().put("run", checkpoint.run().folder().toString())
					.put("checkpoint", checkpoint.step()).put("count", images)
					.put("files", JsonArray.of(files.stream().map(f -> JsonString.of(f.toString())).toList())).build());
		} else {
			String what = images == 1 ? "1 image" : images + " images";
			String where = files.size() == 1 ? files.get(0).toString() : files.get(0).getParent() + " (one file each)";
			io().out().println("Wrote " + what + " of step " + checkpoint.step() + " to " + where + ".");
		}
		return ExitCode.OK;
	}

	private void requireSense() throws CommandException {
		if (latent != null && seed != null) {
			throw new CommandException(ExitCode.USAGE,
					"--seed and --latent exclude each other: the file gives the vectors.");
		}
		if (single && grid != null) {
			throw new CommandException(ExitCode.USAGE, "--single and --grid exclude each other.");
		}
		if (count != null && (count < 1 || count > MOST)) {
			throw new CommandException(ExitCode.USAGE,
					"--count takes a number from 1 to " + MOST + ", not " + count + ".");
		}
		if (count != null && grid != null && count > grid.area()) {
			throw new CommandException(ExitCode.USAGE, count + " images do not fit into a grid of " + grid + ".");
		}
	}

	private float[] latents(TrainedGenerator generator) throws CommandException, IOException {
		if (latent == null) {
			int wanted = count != null ? count : grid != null ? Math.toIntExact(grid.area()) : DEFAULT_COUNT;
			return generator.drawLatents(seed == null ? generator.seed() : seed, wanted);
		}
		List<float[]> vectors = LatentFile.read(latent, generator.latentSize());
		int wanted = count != null ? count : vectors.size();
		if (wanted > vectors.size()) {
			throw new CommandException(ExitCode.DATA,
					latent + " has " + vectors.size() + " vectors, fewer than the " + wanted
							+ " images that are asked for.");
		}
		if (grid != null && wanted > grid.area()) {
			throw new CommandException(ExitCode.USAGE, wanted + " images do not fit into a grid of " + grid + ".");
		}
		float[] latents = new float[wanted * generator.latentSize()];
		for (int i = 0; i < wanted; i++) {
			System.arraycopy(vectors.get(i), 0, latents, i * generator.latentSize(), generator.latentSize());
		}
		return latents;
	}

	private List<Path> write(TrainedGenerator generator, float[] images, int number) throws WriteException {
		return single ? writeSingle(generator, images, number) : writeGrid(generator, images, number);
	}

	private List<Path> writeGrid(TrainedGenerator generator, float[] images, int number) throws WriteException {
		Path file = out == null ? Path.of("sample.png") : out;
		int columns = grid != null ? grid.width() : (int) Math.ceil(Math.sqrt(number));
		int rows = grid != null ? grid.height() : (number + columns - 1) / columns;
		try {
			SampleGrid.write(file, images, generator.shape(), generator.range(), rows, columns);
			return List.of(file);
		} catch (IOException e) {
			throw WriteException.of(file, e);
		}
	}

	private List<Path> writeSingle(TrainedGenerator generator, float[] images, int number) throws WriteException {
		Path folder = out == null ? Path.of("sample") : out;
		List<Path> files = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Path file = folder.resolve(String.format(Locale.ROOT, "sample-%05d.png", i));
			try {
				SampleGrid.writeImage(file, images, i, generator.shape(), generator.range());
			} catch (IOException e) {
				throw WriteException.of(file, e);
			}
			files.add(file);
		}
		return files;
	}
}
