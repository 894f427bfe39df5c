/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ganvas.data.DataException;
import org.ganvas.data.Datasets;
import org.ganvas.data.ImageData;
import org.ganvas.engine.run.DurableFiles;
import org.ganvas.engine.run.FileOpener;
import org.ganvas.engine.run.RunException;
import org.ganvas.engine.testing.FullDisk;
import org.ganvas.engine.testing.RunFiles;
import org.ganvas.engine.testing.TinyGan;
import org.ganvas.engine.train.NonFiniteException;
import org.ganvas.engine.train.StepResult;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.engine.train.TrainingEnd;
import org.ganvas.engine.train.TrainingListener;
import org.ganvas.engine.train.TrainingProgress;
import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingSessionTest {

	@TempDir
	private Path temp;
	private Path file;
	private final List<String> messages = new ArrayList<>();

	@BeforeEach
	void writeExperiment() throws IOException {
		file = TinyGan.write(temp);
	}

	@Test
	void leavesARunFolderWithAllThatCameOut() throws IOException {
		RunResult result = start("run", FileOpener.SYSTEM);
		assertEquals(TrainingEnd.finished(), result.end());
		RunLayout layout = result.layout();
		RunRecord record = RunRecord.read(layout);
		assertEquals(RunState.FINISHED, record.state());
		assertEquals(15, record.steps());
		assertEquals(15, record.totalSteps());
		assertEquals(43, record.data().count());
		assertEquals(List.of("test"), record.command());
		assertTrue(record.ended().isPresent());
		assertEquals(List.of(3L, 6L, 9L, 12L, 15L), layout.sampleSteps());
		assertEquals(List.of(12L, 15L), layout.checkpointSteps());
		List<String> metrics = RunFiles.metrics(layout);
		assertEquals(18, metrics.size());
		assertEquals("end of epoch 1 at step 5", metrics.get(5));
		assertEquals("end of epoch 3 at step 15", metrics.get(17));
		Experiment resolved = ExperimentReader.readOrThrow(layout.experiment());
		assertEquals("0.9", ExperimentPaths.get(resolved, "objective.realLabel"));
		assertEquals("2", ExperimentPaths.get(resolved, "training.keepCheckpoints"));
		assertTrue(Files.readString(layout.log()).contains("Checkpoint at step 12."));
	}

	@Test
	void theSameSeedGivesTheSameRunAndAnotherSeedAnother() throws IOException {
		Path first = start("first", FileOpener.SYSTEM).layout().folder();
		Path second = start("second", FileOpener.SYSTEM).layout().folder();
		RunFiles.assertSameRun(first, second);
		Path other = start("other", FileOpener.SYSTEM, "training.seed", "8").layout().folder();
		assertThrows(AssertionError.class, () -> RunFiles.assertSameRun(first, other));
	}

	@Test
	void aCancelledRunKeepsACheckpointAndGoesOnAsIfNothingHadBeen() throws IOException {
		Path undisturbed = start("undisturbed", FileOpener.SYSTEM).layout().folder();
		for (int stop : new int[] { 1, 5, 7, 8 }) {
			RunResult cancelled = startAndStop(file, "cancelled" + stop, stop);
			assertEquals(TrainingEnd.cancelled(), cancelled.end());
			assertEquals(RunState.CANCELLED, RunRecord.read(cancelled.layout()).state());
			List<Long> checkpoints = cancelled.layout().checkpointSteps();
			assertEquals(stop, checkpoints.get(checkpoints.size() - 1));
			RunResult resumed = resume(cancelled.layout().folder());
			assertEquals(RunState.FINISHED, RunRecord.read(resumed.layout()).state());
			RunFiles.assertSameRun(undisturbed, resumed.layout().folder());
		}
	}

	@Test
	void aRunWithoutCheckpointBeginsAgain() throws IOException {
		Path undisturbed = start("undisturbed", FileOpener.SYSTEM).layout().folder();
		RunResult cancelled = startAndStop(file, "cancelled", 2);
		DurableFiles.deleteTree(cancelled.layout().checkpoint(2));
		RunFiles.assertSameRun(undisturbed, resume(cancelled.layout().folder()).layout().folder());
	}

	@Test
	void aDamagedNewestCheckpointCostsOnlyTheStepsSinceTheOneBefore() throws IOException {
		Path undisturbed = start("undisturbed", FileOpener.SYSTEM).layout().folder();
		RunResult cancelled = startAndStop(file, "cancelled", 9);
		Files.writeString(cancelled.layout().checkpoint(9).resolve("generator.zip"), "x");
		RunFiles.assertSameRun(undisturbed, resume(cancelled.layout().folder()).layout().folder());
		assertTrue(messages.get(0).contains("step-00000009 is damaged: generator.zip has changed"),
				messages.toString());
	}

	@Test
	void aFullDiskAtACheckpointFailsWithOneMessageAndNoLostWork() throws IOException {
		Path undisturbed = start("undisturbed", FileOpener.SYSTEM).layout().folder();
		FullDisk disk = new FullDisk(f -> f.toString().contains("step-00000008")
				&& f.getFileName().toString().equals("discriminator.zip"));
		RunResult failed = start("failed", disk);
		RunRecord record = RunRecord.read(failed.layout());
		assertEquals(RunState.FAILED, record.state());
		assertTrue(record.reason().contains("discriminator.zip: No space left on device"), record.reason());
		assertTrue(record.reason().contains("MiB free"), record.reason());
		assertEquals(List.of(4L), failed.layout().checkpointSteps());
		assertEquals(1, failed.layout().checkpoints().toFile().list().length, "nothing half may be left");
		RunFiles.assertSameRun(undisturbed, resume(failed.layout().folder()).layout().folder());
	}

	@Test
	void infinityStopsTheRunAfterACheckpointOfTheLastGoodState() throws IOException {
		String[] explosive = { "optimizers.discriminator.type", "sgd", "optimizers.discriminator.learningRate", "1e8" };
		RunResult failed = start("failed", FileOpener.SYSTEM, explosive);
		NonFiniteException cause = assertInstanceOf(NonFiniteException.class, failed.end().cause().orElseThrow());
		RunRecord record = RunRecord.read(failed.layout());
		assertEquals(RunState.FAILED, record.state());
		assertTrue(record.reason().contains(cause.network() + "." + cause.layer()), record.reason());
		assertTrue(cause.step() > 0, "there must be a good state to keep");
		assertEquals(cause.step(), record.steps());
		List<Long> checkpoints = failed.layout().checkpointSteps();
		assertEquals(cause.step(), checkpoints.get(checkpoints.size() - 1));
		assertEquals(cause.step(), RunFiles.metrics(failed.layout()).size());
		RunResult again = resume(failed.layout().folder());
		assertEquals(cause.getMessage(), again.end().cause().orElseThrow().getMessage());
		assertEquals(checkpoints, again.layout().checkpointSteps());
	}

	@Test
	void aFinishedRunCanBeTrainedFurther() throws IOException {
		Path longer = start("longer", FileOpener.SYSTEM, "training.epochs", "5").layout().folder();
		Path run = start("run", FileOpener.SYSTEM).layout().folder();
		String message = assertThrows(RunException.class, () -> resume(run)).getMessage();
		assertTrue(message.contains("has done 15 steps (3 epochs), and 15 are asked for"), message);
		resume(run, "training.epochs", "5");
		RunFiles.assertSameRun(longer, run);
		assertEquals("5",
				ExperimentPaths.get(ExperimentReader.readOrThrow(run.resolve("model.gan")), "training.epochs"));
	}

	@Test
	void changedNetworksOrDataAreRefusedAndTheRunIsUntouched() throws IOException {
		Path run = startAndStop(file, "run", 6).layout().folder();
		List<String> before = RunFiles.metrics(new RunLayout(run));
		String networks = assertThrows(RunException.class,
				() -> resume(run, "networks.discriminator.layers.dropout1.rate", "0.5")).getMessage();
		assertTrue(networks.contains("networks.discriminator differs"), networks);
		Path images = temp.resolve("tiny-images-idx3-ubyte");
		byte[] bytes = Files.readAllBytes(images);
		bytes[7] = 42;
		Files.write(images, Arrays.copyOf(bytes, 16 + 42 * 64));
		String data = assertThrows(RunException.class, () -> resume(run, "dataset.labels", "")).getMessage();
		assertTrue(data.contains("trained on 43 images"), data);
		assertEquals(before, RunFiles.metrics(new RunLayout(run)));
		assertEquals(RunState.CANCELLED, RunRecord.read(new RunLayout(run)).state());
	}

	@Test
	void theFolderOfAnotherRunIsNeverUsed() throws IOException {
		startAndStop(file, "run", 1);
		String message = assertThrows(RunException.class, () -> start("run", FileOpener.SYSTEM)).getMessage();
		assertTrue(message.contains("already holds a run, which is cancelled"), message);
	}

	@Test
	void aGeneratorThatTakesLabelsIsTrainedAndSampledWithLabels() throws IOException {
		Path conditional = labeled();
		RunResult first = start(conditional, "labeled", FileOpener.SYSTEM);
		assertEquals(TrainingEnd.finished(), first.end());
		RunResult second = startAndStop(conditional, "again", 6);
		resume(second.layout().folder());
		RunFiles.assertSameRun(first.layout().folder(), second.layout().folder());
		Files.writeString(conditional, Files.readString(conditional).replace("tiny-labels-idx1-ubyte", ""));
		String message = assertThrows(DataException.class, () -> start(conditional, "none", FileOpener.SYSTEM))
				.getMessage();
		assertTrue(message.contains("generator.class takes labels"), message);
		assertFalse(Files.exists(temp.resolve("none")), "no run folder for a run that cannot begin");
	}

	private Path labeled() throws IOException {
		String text = Files.readString(file).replace("{\"name\": \"dense1\",",
				"{\"name\": \"class\", \"type\": \"label\", \"classes\": 2},\n"
						+ "{\"name\": \"both\", \"type\": \"concat\", \"inputs\": [\"z\", \"class\"]},\n"
						+ "{\"name\": \"dense1\",");
		return Files.writeString(temp.resolve("labeled.gan"), text);
	}

	private RunResult start(String name, FileOpener opener, String... changes) throws IOException {
		return start(file, name, opener, changes);
	}

	private RunResult start(Path of, String name, FileOpener opener, String... changes) throws IOException {
		Experiment experiment = TinyGan.read(of, changes);
		return session(opener).start(experiment, Datasets.open(experiment.dataset(), temp), temp.resolve(name));
	}

	/** A run that is asked to stop while it is in a step. */
	private RunResult startAndStop(Path of, String name, int step) throws IOException {
		Experiment experiment = TinyGan.read(of);
		TrainingControl control = new TrainingControl();
		TrainingListener stop = new TrainingListener() {
			@Override
			public void stepDone(TrainingProgress progress, StepResult result) {
				if (progress.step() == step) {
					control.requestStop();
				}
			}
		};
		return session(FileOpener.SYSTEM, control, stop).start(experiment, Datasets.open(experiment.dataset(), temp),
				temp.resolve(name));
	}

	private RunResult resume(Path run, String... changes) throws IOException {
		return session(FileOpener.SYSTEM).resume(run, new ResumeChange() {
			@Override
			public Experiment apply(Experiment stored) {
				Experiment changed = stored;
				for (int i = 0; i < changes.length; i += 2) {
					changed = ExperimentPaths.set(changed, changes[i], changes[i + 1]);
				}
				return changed;
			}

			@Override
			public ImageData open(Experiment experiment) throws IOException {
				return Datasets.open(experiment.dataset(), temp);
			}
		});
	}

	private TrainingSession session(FileOpener opener) {
		return session(opener, new TrainingControl());
	}

	private TrainingSession session(FileOpener opener, TrainingControl control, TrainingListener... listeners) {
		return new TrainingSession(new SessionOptions(1, List.of("test"), control, List.of(listeners), messages::add,
				Clock.systemUTC(), opener));
	}
}
