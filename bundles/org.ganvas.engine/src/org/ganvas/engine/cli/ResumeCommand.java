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
import java.util.List;

import org.ganvas.data.ImageData;
import org.ganvas.engine.run.RunFolder;
import org.ganvas.engine.session.DatasetPaths;
import org.ganvas.engine.session.Experiments;
import org.ganvas.engine.session.ResumeChange;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.model.Experiment;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunStatus;
import org.ganvas.model.validation.DataFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains a run further. */
@Command(name = "resume", header = "Trains a run further, bit for bit as if it had never stopped.")
final class ResumeCommand extends Subcommand {

	/** Other changes of the training settings would make steps that the run would not have made. */
	private static final List<String> CHANGEABLE = List.of("training.epochs", "training.steps", "training.sampleEvery",
			"training.checkpointEvery", "training.keepCheckpoints", "training.sampleGrid");

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "RUN_FOLDER", description = "The run folder.")
	private Path folder;

	@Mixin
	private LengthOptions length;

	@Option(names = "--data", paramLabel = "DATA", order = 3, description = "Where the same data are now, if they have "
			+ "moved.")
	private String data;

	@Option(names = "--threads", paramLabel = "N", order = 6, description = "Threads for the numerics (default: as "
			+ "before; with another number results may differ in the last bits).")
	private Integer threads;

	@Mixin
	private SetOption set;

	ResumeCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		ThreadsOption.require(threads);
		length.require();
		for (String path : set.paths()) {
			if (!CHANGEABLE.contains(path)) {
				throw new CommandException(ExitCode.USAGE,
						"--set " + path + ": a resumed run stays the same experiment; only "
								+ String.join(", ", CHANGEABLE)
								+ " may change. Train a changed experiment as a new run.");
			}
		}
		RunLayout layout = RunFolder.requireRun(folder);
		RunRecord record = RunStatus.read(layout);
		io().err().println(
				"Resuming " + folder + ", which is " + record.state().id() + " after at least " + record.steps()
						+ " of " + record.totalSteps() + " steps.");
		return new SessionRunner(this, spec).run(threads,
				(session, control) -> session.resume(folder, new Change(control, record.data().count())));
	}

	/** What the command line changes. */
	private final class Change implements ResumeChange {

		private final TrainingControl control;
		private final long examples;

		Change(TrainingControl control, long examples) {
			this.control = control;
			this.examples = examples;
		}

		@Override
		public Experiment apply(Experiment stored) throws IOException {
			try {
				Experiment changed = length.apply(set.apply(stored), examples);
				Path base = folder.toAbsolutePath();
				changed = Experiments.withDataset(changed, data == null ? DatasetPaths.absolute(changed.dataset(), base)
						: DataArgument.parse(data, changed));
				Validation.require(changed, DataFacts.of(changed.dataset()), List.of(), io());
				return changed;
			} catch (CommandException e) {
				throw new CommandFailure(e);
			}
		}

		@Override
		public ImageData open(Experiment experiment) throws IOException {
			return DataOpening.open(experiment, io(), control);
		}
	}
}
