/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ganvas.data.ImageData;
import org.ganvas.engine.data.BatchSource;
import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.run.Checkpoints;
import org.ganvas.engine.run.DurableFiles;
import org.ganvas.engine.run.ExperimentFingerprint;
import org.ganvas.engine.run.MetricsHistory;
import org.ganvas.engine.run.MetricsWriter;
import org.ganvas.engine.run.RunFolder;
import org.ganvas.engine.run.RunLog;
import org.ganvas.engine.run.Versions;
import org.ganvas.engine.run.WriteException;
import org.ganvas.engine.train.GanModel;
import org.ganvas.engine.train.Trainer;
import org.ganvas.engine.train.TrainingEnd;
import org.ganvas.engine.train.TrainingPlan;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.run.CheckpointRecord;
import org.ganvas.model.run.RunData;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.ganvas.model.training.TrainingSettings;

/** Trains an experiment in a run folder, from the beginning or from where the run stands. */
public final class TrainingSession {

	private final SessionOptions options;
	private final DurableFiles files;

	/**
	 * Creates a session.
	 *
	 * @param options what it needs from outside
	 */
	public TrainingSession(SessionOptions options) {
		this.options = options;
		this.files = new DurableFiles(options.opener());
	}

	/**
	 * Trains a new run.
	 *
	 * @param experiment an experiment without errors; the paths of its data are absolute
	 * @param data the opened data, which are closed at the end
	 * @param folder the run folder, which does not exist or is empty
	 * @return what came of it; a failure in training is in there
	 * @throws IOException if the training cannot begin
	 */
	public RunResult start(Experiment experiment, ImageData data, Path folder) throws IOException {
		try (BatchSource source = source(experiment, data)) {
			RunFolder.requireFree(folder);
			int threads = NativeSetup.configure(options.threads()).threads();
			GanModel model = GanModel.create(experiment);
			TrainingPlan plan = TrainingPlan.of(experiment.training(), source.stepsPerEpoch(), 0);
			try (RunFolder run = RunFolder.create(folder, files)) {
				files.replace(run.layout().experiment(), ExperimentWriter.writeResolved(experiment));
				RunRecord record = record(experiment, source, plan, threads);
				return train(run, record, model, source, plan, checkpoints(run, model), MetricsHistory.NONE);
			}
		}
	}

	/**
	 * Trains a run further, from its newest whole checkpoint or, if it has not come to one, from the beginning.
	 *
	 * @param folder the run folder
	 * @param change what is different from before
	 * @return what came of it; a failure in training is in there
	 * @throws IOException if the training cannot go on
	 */
	public RunResult resume(Path folder, ResumeChange change) throws IOException {
		try (RunFolder run = RunFolder.open(folder, files)) {
			RunRecord before = run.record();
			Experiment stored = StoredExperiment.read(run.layout(), before);
			Experiment experiment = change.apply(stored);
			try (BatchSource source = source(experiment, change.open(experiment))) {
				ResumeCheck.requireSameData(before, source.data());
				int threads = NativeSetup.configure(options.threads() > 0 ? options.threads() : before.threads())
						.threads();
				GanModel model = GanModel.create(experiment);
				Checkpoints checkpoints = checkpoints(run, model);
				long step = checkpoints.restoreNewest(options.messages()).map(CheckpointRecord::step).orElse(0L);
				TrainingPlan plan = TrainingPlan.of(experiment.training(), source.stepsPerEpoch(), step);
				ResumeCheck.requireStepsLeft(before, plan);
				MetricsHistory history = MetricsHistory.cutBack(run.layout().metrics(), step);
				run.deleteSamplesAfter(step);
				if (!experiment.equals(stored)) {
					files.replace(run.layout().experiment(), ExperimentWriter.writeResolved(experiment));
				}
				RunRecord record = record(experiment, source, plan, threads).withStarted(before.started());
				return train(run, record, model, source, plan, checkpoints, history);
			}
		}
	}

	private RunResult train(RunFolder run, RunRecord record, GanModel model, BatchSource source, TrainingPlan plan,
			Checkpoints checkpoints, MetricsHistory history) throws IOException {
		RunLog log = new RunLog(run.layout().log(), options.clock());
		run.write(record);
		log.add("Training from step " + plan.stepsDone() + " to " + plan.steps() + " on " + record.data().name()
				+ ", process " + record.pid() + ": " + String.join(" ", record.command()));
		TrainingProgress progress = new TrainingProgress(plan);
		TrainingEnd end;
		try (MetricsWriter metrics = new MetricsWriter(run.layout().metrics())) {
			Trainer trainer = new TrainingAssembly(run, model, source).trainer(progress, checkpoints, metrics, history,
					log, options);
			end = trainer.train();
		} catch (IOException | RuntimeException | Error e) {
			end = TrainingEnd.failed(e);
		}
		finish(run, progress.step(), end, log);
		return new RunResult(run.layout(), run.record(), end);
	}

	private void finish(RunFolder run, long step, TrainingEnd end, RunLog log) {
		RunState state = switch (end.kind()) {
			case FINISHED -> RunState.FINISHED;
			case CANCELLED -> RunState.CANCELLED;
			case FAILED -> RunState.FAILED;
		};
		String reason = end.cause().map(Failures::describe).orElse("");
		log.add("The run is " + state.id() + " after " + step + " steps." + (reason.isEmpty() ? "" : " " + reason));
		end.cause().ifPresent(log::add);
		try {
			run.write(run.record().withSteps(step).withState(state, reason, Optional.of(Instant.now(options.clock()))));
		} catch (WriteException e) {
			options.messages().accept(e.getMessage() + " The run will be shown as interrupted.");
		}
	}

	private static BatchSource source(Experiment experiment, ImageData data) throws IOException {
		try {
			LabelCheck.require(experiment, data);
			Settings training = experiment.training();
			return new BatchSource(data, experiment.dataset().get(DatasetSource.RANGE),
					training.get(TrainingSettings.BATCH), training.get(TrainingSettings.SEED));
		} catch (IOException e) {
			data.close();
			throw e;
		}
	}

	private static Checkpoints checkpoints(RunFolder run, GanModel model) {
		return new Checkpoints(run, List.of(model.generator(), model.discriminator()),
				model.experiment().training().get(TrainingSettings.SEED), ExperimentFingerprint.of(model.experiment()));
	}

	private RunRecord record(Experiment experiment, BatchSource source, TrainingPlan plan, int threads) {
		ImageData data = source.data();
		return new RunRecord(RunState.RUNNING, "", "model.gan", experiment.training().get(TrainingSettings.SEED),
				threads, plan.stepsDone(), plan.steps(), plan.stepsPerEpoch(),
				new RunData(data.name(), data.size(), data.shape()), Versions.current(), host(),
				ProcessHandle.current().pid(), options.command(), Instant.now(options.clock()), Optional.empty());
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "unknown";
		}
	}
}
