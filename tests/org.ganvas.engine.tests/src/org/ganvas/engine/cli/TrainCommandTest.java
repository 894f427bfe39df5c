/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.ganvas.engine.testing.RunFiles;
import org.ganvas.engine.testing.TinyGan;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on runs: train, resume, sample. */
class TrainCommandTest {

	@TempDir
	private Path temp;
	private Path file;
	private Path run;
	private RunLayout layout;

	@BeforeEach
	void writeExperiment() throws IOException {
		file = TinyGan.write(temp);
		run = temp.resolve("run");
		layout = new RunLayout(run);
	}

	@Test
	void trainsResumesAndSamples() throws IOException {
		CommandRun train = CommandRun.of("train", file, "--out", run, "--epochs", "1", "--seed", "5", "--threads", "1",
				"--set", "training.sampleEvery=2", "--set", "description=1");
		assertEquals(ExitCode.OK, train.code(), train.err());
		assertTrue(train.out().startsWith("Finished after 5 steps. Run folder: " + run), train.out());
		assertTrue(train.out().contains("ganvas resume " + run) && train.out().contains("ganvas sample " + run));
		assertTrue(train.err().contains("epoch 1/1  step 5/5  loss D "), train.err());
		assertEquals(5, RunRecord.read(layout).seed());
		assertEquals(List.of(2L, 4L, 5L), layout.sampleSteps());
		assertEquals("1", ExperimentPaths.get(ExperimentReader.readOrThrow(layout.experiment()), "description"));

		CommandRun resume = CommandRun.of("resume", run, "--epochs", "2", "--json");
		assertEquals(ExitCode.OK, resume.code(), resume.err());
		JsonObject result = (JsonObject) resume.json();
		assertEquals("finished", ((JsonString) result.get("state").orElseThrow()).value());
		assertEquals(10, ((JsonNumber) result.get("steps").orElseThrow()).longValue().orElseThrow());

		Path png = temp.resolve("grid.png");
		CommandRun sample = CommandRun.of("sample", run, "--grid", "2x3", "--out", png);
		assertEquals(ExitCode.OK, sample.code(), sample.err());
		BufferedImage grid = ImageIO.read(png.toFile());
		assertEquals(2 + 3 * 10, grid.getWidth());
		assertEquals(2 + 2 * 10, grid.getHeight());
		assertArrayEquals(Files.readAllBytes(layout.sample(10)), Files.readAllBytes(png),
				"the run's own latent vectors are the default");
	}

	@Test
	void stepsAreLimitedOrExtendedByWhatIsGivenOnTheCommandLine() throws IOException {
		assertEquals(ExitCode.OK, CommandRun.of("train", file, "--out", run, "--steps", "17", "--threads", "1").code());
		assertEquals(17, RunRecord.read(layout).steps());
		CommandRun shorter = CommandRun.of("resume", run, "--epochs", "1");
		assertEquals(ExitCode.DATA, shorter.code());
		assertTrue(shorter.err().contains("has done 17 steps (3 epochs), and 5 are asked for"), shorter.err());
		assertEquals(ExitCode.OK, CommandRun.of("resume", run, "--epochs", "4").code());
		assertEquals(20, RunRecord.read(layout).steps());
	}

	@Test
	void samplesFromFilesOneByOneAndFromEarlierCheckpoints() throws IOException {
		CommandRun.of("train", file, "--out", run, "--threads", "1");
		Path latent = Files.writeString(temp.resolve("z.json"), "[[0,0,0,0,0,0],[1,1,1,1,1,1],[0,0,0,0,0,0]]");
		Path folder = temp.resolve("single");
		CommandRun single = CommandRun.of("sample", run, "--latent", latent, "--single", "--out", folder,
				"--checkpoint",
				"12", "--json");
		assertEquals(ExitCode.OK, single.code(), single.err());
		assertTrue(single.out().contains("\"checkpoint\": 12"), single.out());
		byte[] first = Files.readAllBytes(folder.resolve("sample-00000.png"));
		assertArrayEquals(first, Files.readAllBytes(folder.resolve("sample-00002.png")));
		assertFalse(Arrays.equals(first, Files.readAllBytes(folder.resolve("sample-00001.png"))));
		Path byFile = temp.resolve("by-file");
		CommandRun same = CommandRun.of("sample", layout.checkpoint(12).resolve("generator.zip"), "--latent", latent,
				"--single", "--count", "1", "--out", byFile);
		assertEquals(ExitCode.OK, same.code(), same.err());
		assertArrayEquals(first, Files.readAllBytes(byFile.resolve("sample-00000.png")));

		CommandRun missing = CommandRun.of("sample", run, "--checkpoint", "4");
		assertEquals(ExitCode.DATA, missing.code());
		assertTrue(missing.err().contains("no checkpoint of step 4. It has 12, 15."), missing.err());
		Files.writeString(layout.checkpoint(15).resolve("generator.zip"), "x");
		CommandRun damaged = CommandRun.of("sample", run, "--out", temp.resolve("x.png"));
		assertEquals(ExitCode.DATA, damaged.code());
		assertTrue(damaged.err().contains("generator.zip has changed since it was written"), damaged.err());
	}

	@Test
	void errorsOfTheExperimentStopItBeforeAnythingIsWritten() throws IOException {
		Files.writeString(file, Files.readString(file).replace("\"units\": 32", "\"units\": 33"));
		CommandRun train = CommandRun.of("train", file, "--out", run);
		assertEquals(ExitCode.PROBLEMS, train.code());
		assertTrue(train.err().contains("Error: The experiment has ") && train.err().contains("[shape."), train.err());
		assertFalse(train.hasStackTrace());
		assertFalse(Files.exists(run));
	}

	@Test
	void warningsAreShownAndTheTrainingGoesOn() {
		CommandRun train = CommandRun.of("train", file, "--out", run, "--steps", "1", "--set",
				"optimizers.generator.learningRate=0.02");
		assertEquals(ExitCode.OK, train.code(), train.err());
		assertEquals(1, train.err().lines().filter(l -> l.startsWith("Warning: ")).count(), train.err());
	}

	@Test
	void dataOfAnotherShapeAreAnErrorWithBothShapes() {
		CommandRun train = CommandRun.of("train", file, "--out", run, "--data", "fashion-mnist");
		assertTrue(train.code() == ExitCode.PROBLEMS || train.code() == ExitCode.DATA);
		assertTrue(train.err().contains("[1, 28, 28]") && train.err().contains("[1, 8, 8]"), train.err());
		assertFalse(Files.exists(run));
		CommandRun idx = CommandRun.of("train", "mlp-gan", "--out", run, "--data",
				temp.resolve("tiny-images-idx3-ubyte"));
		assertEquals(ExitCode.DATA, idx.code());
		assertTrue(idx.err().contains("[1, 28, 28]") && idx.err().contains("[1, 8, 8]"), idx.err());
		assertFalse(Files.exists(run));
	}

	@Test
	void brokenDataAreOneClearMessage() throws IOException {
		Path images = temp.resolve("tiny-images-idx3-ubyte");
		byte[] bytes = Files.readAllBytes(images);
		Files.write(images, Arrays.copyOf(bytes, bytes.length - 1));
		assertDataError("tiny-images-idx3-ubyte", CommandRun.of("train", file, "--out", run));
		Files.delete(images);
		assertDataError("tiny-images-idx3-ubyte", CommandRun.of("train", file, "--out", run));
		Path folder = Files.createDirectory(temp.resolve("pictures"));
		Files.writeString(folder.resolve("notes.txt"), "text");
		assertDataError("notes.txt", CommandRun.of("train", file, "--out", run, "--data", folder));
	}

	@Test
	void wrongFieldsOfSetSayWhatExists() {
		CommandRun unknown = CommandRun.of("train", file, "--out", run, "--set", "training.bach=3");
		assertEquals(ExitCode.USAGE, unknown.code());
		assertTrue(unknown.err().contains("training.batch") || unknown.err().contains("\"batch\""), unknown.err());
		CommandRun value = CommandRun.of("train", file, "--out", run, "--set", "training.batch=many");
		assertEquals(ExitCode.USAGE, value.code());
		CommandRun form = CommandRun.of("train", file, "--out", run, "--set", "training.batch");
		assertTrue(form.err().contains("PATH=VALUE"), form.err());
		CommandRun resume = CommandRun.of("resume", run, "--set", "networks.generator.layers.dense1.units=3");
		assertEquals(ExitCode.USAGE, resume.code());
		assertTrue(resume.err().contains("training.epochs"), resume.err());
	}

	@Test
	void existingFoldersAreNeverUsed() throws IOException {
		Files.createDirectory(run);
		Files.writeString(run.resolve("mine.txt"), "mine");
		CommandRun train = CommandRun.of("train", file, "--out", run);
		assertEquals(ExitCode.DATA, train.code());
		assertTrue(train.err().contains("is not empty and not a run"), train.err());
		assertEquals(1, run.toFile().list().length);
		CommandRun resume = CommandRun.of("resume", run);
		assertEquals(ExitCode.DATA, resume.code());
		assertTrue(resume.err().contains("has no run.json"), resume.err());
	}

	@Test
	void infinityIsOneMessageAndTheTraceIsInTheLog() throws IOException {
		CommandRun train = CommandRun.of("train", file, "--out", run, "--set", "optimizers.discriminator.type=sgd",
				"--set",
				"optimizers.discriminator.learningRate=1e8");
		assertEquals(ExitCode.PROBLEMS, train.code(), train.err());
		assertTrue(train.err().contains("NaN or infinity"), train.err());
		assertFalse(train.hasStackTrace());
		assertTrue(Files.readString(layout.log()).contains("\tat org.ganvas."));
		assertEquals(RunState.FAILED, RunRecord.read(layout).state());
		assertTrue(train.out().contains("Failed after ") && train.out().contains("ganvas resume"), train.out());
	}

	@Test
	void aRunGoesOnFromAnotherPlaceAndWithMovedData() throws IOException {
		assertEquals(ExitCode.OK, CommandRun.of("train", file, "--out", run, "--epochs", "1", "--threads", "1").code());
		Path moved = Files.createDirectory(temp.resolve("moved"));
		Files.move(run, moved.resolve("run"));
		for (String name : List.of("tiny-images-idx3-ubyte", "tiny-labels-idx1-ubyte")) {
			Files.move(temp.resolve(name), moved.resolve(name));
		}
		CommandRun lost = CommandRun.of("resume", moved.resolve("run"), "--epochs", "2");
		assertEquals(ExitCode.DATA, lost.code());
		CommandRun found = CommandRun.of("resume", moved.resolve("run"), "--epochs", "2", "--data",
				moved.resolve("tiny-images-idx3-ubyte"));
		assertEquals(ExitCode.OK, found.code(), found.err());
		assertEquals(12, RunFiles.metrics(new RunLayout(moved.resolve("run"))).size());
	}

	private void assertDataError(String expected, CommandRun train) {
		assertEquals(ExitCode.DATA, train.code(), train.err());
		assertTrue(train.err().contains(expected), train.err());
		assertEquals(1, train.err().lines().filter(l -> l.startsWith("Error: ")).count(), train.err());
		assertFalse(train.hasStackTrace());
		assertFalse(Files.exists(run));
	}
}
