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
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.ganvas.data.ImageData;
import org.ganvas.engine.run.RunFolder;
import org.ganvas.engine.session.DatasetPaths;
import org.ganvas.engine.session.Experiments;
import org.ganvas.engine.session.RunResult;
import org.ganvas.engine.session.TrainingSession;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.model.Experiment;
import org.ganvas.model.training.TrainingSettings;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a new run. */
@Command(name = "train", header = "Trains an experiment in a new run folder.")
final class TrainCommand extends Subcommand {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "EXPERIMENT", description = "A .gan file or the ID of a template.")
	private String experiment;

	@Mixin
	private LengthOptions length;

	@Option(names = "--data", paramLabel = "DATA", order = 3, description = "Train on other data: the ID of a data "
			+ "set, an IDX file of images (its labels are found by name), a folder of images, or CIFAR-10's binary "
			+ "version.")
	private String data;

	@Option(names = "--out", paramLabel = "FOLDER", order = 4, description = "The run folder, which must not exist or "
			+ "be empty (default: runs/EXPERIMENT-DATE-TIME).")
	private Path out;

	@Option(names = "--seed", paramLabel = "N", order = 5, description = "The seed of all random numbers.")
	private Long seed;

	@Option(names = "--threads", paramLabel = "N", order = 6, description = "Threads for the numerics (default: "
			+ "OMP_NUM_THREADS if it is set, else one per physical core).")
	private Integer threads;

	@Mixin
	private SetOption set;

	TrainCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		ThreadsOption.require(threads);
		length.require();
		ExperimentArgument argument = ExperimentArgument.find(experiment);
		Experiment read = changed(argument);
		List<Problem> known = Validation.require(read, DataFacts.of(read.dataset()), List.of(), io());
		Path folder = out == null ? defaultFolder(argument.id()) : out;
		RunFolder.requireFree(folder);
		return new SessionRunner(this, spec).run(threads,
				(session, control) -> run(session, control, read, known, folder));
	}

	private RunResult run(TrainingSession session, TrainingControl control, Experiment read, List<Problem> known,
			Path folder) throws CommandException, IOException {
		ImageData opened = DataOpening.open(read, io(), control);
		try {
			Validation.require(read, DataFacts.of(opened.shape(), opened.size()), known, io());
			io().err()
					.println("Training " + (read.name().isEmpty() ? "" : read.name() + " ") + "on " + opened.name()
							+ ", "
							+ opened.size() + " images. Run folder: " + folder);
			return session.start(length.apply(read, opened.size()), opened, folder);
		} finally {
			opened.close();
		}
	}

	private Experiment changed(ExperimentArgument argument) throws CommandException, IOException {
		Experiment changed = argument.read();
		changed = Experiments.withDataset(changed, data == null
				? DatasetPaths.absolute(changed.dataset(), argument.base())
				: DataArgument.parse(data, changed));
		changed = set.apply(changed);
		if (seed != null) {
			changed = Experiments.withTraining(changed, changed.training().with(TrainingSettings.SEED, seed));
		}
		return Experiments.withDataset(changed, DatasetPaths.absolute(changed.dataset(), Path.of("").toAbsolutePath()));
	}

	private Path defaultFolder(String id) {
		String name = id + "-" + STAMP.format(LocalDateTime.now(io().clock()));
		Path folder = Path.of("runs", name);
		for (int i = 2; Files.exists(folder); i++) {
			folder = Path.of("runs", name + "-" + i);
		}
		return folder;
	}
}
