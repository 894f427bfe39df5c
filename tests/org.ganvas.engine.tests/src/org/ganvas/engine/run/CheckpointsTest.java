/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.deeplearning4j.nn.graph.ComputationGraph;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.testing.FullDisk;
import org.ganvas.engine.testing.TinyGan;
import org.ganvas.engine.train.GanModel;
import org.ganvas.engine.train.ImageGenerator;
import org.ganvas.model.Experiment;
import org.ganvas.model.run.CheckpointRecord;
import org.ganvas.model.run.RunLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class CheckpointsTest {

	@TempDir
	private Path temp;
	private Path file;
	private GanModel model;
	private RunFolder run;
	private RunLayout layout;
	private final List<String> warnings = new ArrayList<>();

	@BeforeEach
	void trainALittle() throws IOException {
		file = TinyGan.write(temp);
		run = RunFolder.create(temp.resolve("run"), new DurableFiles(FileOpener.SYSTEM));
		layout = run.layout();
		model = GanModel.create(TinyGan.read(file));
		step(0);
	}

	@AfterEach
	void unlock() throws IOException {
		run.close();
	}

	@Test
	void restoresParametersAndOptimizerStateBitForBit() throws IOException {
		checkpoints(model).write(5, 1);
		GanModel other = GanModel.create(TinyGan.read(file));
		Optional<CheckpointRecord> record = checkpoints(other).restoreNewest(warnings::add);
		assertEquals(5, record.orElseThrow().step());
		assertEquals(1, record.orElseThrow().epochs());
		assertEquals(List.of(), warnings);
		assertSame(model.generator(), other.generator());
		assertSame(model.discriminator(), other.discriminator());
	}

	@Test
	void equalNetworksGiveEqualBytes() throws IOException {
		checkpoints(model).write(5, 1);
		Path first = layout.checkpoint(5).resolve("generator.zip");
		byte[] bytes = Files.readAllBytes(first);
		GanModel other = GanModel.create(TinyGan.read(file));
		checkpoints(other).restoreNewest(warnings::add);
		DurableFiles.deleteTree(layout.checkpoint(5));
		checkpoints(other).write(5, 1);
		assertArrayEquals(bytes, Files.readAllBytes(first));
	}

	@Test
	void stockDl4jOpensTheZipAndComputesTheSame() throws IOException {
		checkpoints(model).write(5, 1);
		float[] latents = new float[2 * 6];
		Random random = new Random(3);
		for (int i = 0; i < latents.length; i++) {
			latents[i] = (float) random.nextGaussian();
		}
		ComputationGraph stock = ComputationGraph
				.load(new CheckpointFolder(layout.checkpoint(5)).file("generator").toFile(), true);
		assertEquals(5, stock.getConfiguration().getIterationCount());
		assertArrayEquals(model.generator().parameters().toFloatVector(), stock.params().toFloatVector());
		assertArrayEquals(model.generator().updaterState().toFloatVector(),
				stock.getUpdater().getStateViewArray().toFloatVector());
		INDArray images = stock.outputSingle(Nd4j.createFromArray(latents).reshape(2, 6));
		assertArrayEquals(new ImageGenerator(model.generator()).generate(latents, null, 2),
				images.dup('c').data().asFloat(), 1e-6f);
	}

	@Test
	void keepsTheLastOnesAndAtLeastTwo() throws IOException {
		Checkpoints checkpoints = checkpoints(model);
		for (int step = 1; step <= 5; step++) {
			checkpoints.write(step, 0);
		}
		checkpoints.prune(3);
		assertEquals(List.of(3L, 4L, 5L), layout.checkpointSteps());
		checkpoints.prune(1);
		assertEquals(List.of(4L, 5L), layout.checkpointSteps());
		assertEquals(2, names(layout.checkpoints()).size());
	}

	@Test
	void aDamagedNewestCheckpointIsPutAsideForTheOneBefore() throws IOException {
		checkpoints(model).write(4, 0);
		for (Damage damage : List.<Damage>of(this::flipAByte, this::cut, folder -> Files.delete(folder.resolve(
				CheckpointRecord.FILE_NAME)), folder -> Files.delete(folder.resolve("generator.zip")),
				folder -> Files.writeString(folder.resolve(CheckpointRecord.FILE_NAME), "{\"ganvasCheckpoint\": 1}"))) {
			checkpoints(model).write(8, 1);
			damage.to(layout.checkpoint(8));
			warnings.clear();
			GanModel other = GanModel.create(TinyGan.read(file));
			assertEquals(4, checkpoints(other).restoreNewest(warnings::add).orElseThrow().step());
			assertTrue(warnings.get(0).contains("step-00000008 is damaged"), warnings.toString());
			assertTrue(warnings.get(1).startsWith("Going on from step 4 instead"), warnings.toString());
			assertSame(model.generator(), other.generator());
			assertEquals(List.of("damaged-step-00000008", "step-00000004"), names(layout.checkpoints()));
		}
	}

	@Test
	void withoutAnyWholeCheckpointNothingIsTouched() throws IOException {
		checkpoints(model).write(4, 0);
		flipAByte(layout.checkpoint(4));
		Checkpoints checkpoints = checkpoints(model);
		String message = assertThrows(RunException.class, () -> checkpoints.restoreNewest(warnings::add)).getMessage();
		assertTrue(message.startsWith("No checkpoint of the run"), message);
		assertEquals(List.of("step-00000004"), names(layout.checkpoints()));
	}

	@Test
	void aRunBeforeItsFirstCheckpointHasNone() throws IOException {
		assertEquals(Optional.empty(), checkpoints(model).restoreNewest(warnings::add));
	}

	@Test
	void changedPartsOfTheExperimentAreNamed() throws IOException {
		checkpoints(model).write(4, 0);
		assertRefused("networks.generator", "networks.generator.layers.dense1.bias", "false");
		assertRefused("optimizers.discriminator", "optimizers.discriminator.learningRate", "0.002");
		assertRefused("objective", "objective.realLabel", "1");
		assertRefused("training.batch", "training.batch", "4");
		GanModel longer = GanModel.create(TinyGan.read(file, "training.epochs", "99", "training.sampleEvery", "1"));
		assertEquals(4, checkpoints(longer).restoreNewest(warnings::add).orElseThrow().step());
	}

	@Test
	void aFullDiskLeavesEarlierCheckpointsAndNothingHalf() throws IOException {
		checkpoints(model).write(4, 0);
		for (String name : List.of("generator.zip", "discriminator.zip", "checkpoint.json")) {
			FullDisk disk = new FullDisk(f -> f.getFileName().toString().endsWith(name));
			run.close();
			run = RunFolder.open(markAsRun(), new DurableFiles(disk));
			Checkpoints full = checkpoints(model);
			String message = assertThrows(WriteException.class, () -> full.write(8, 1)).getMessage();
			assertTrue(message.contains(name + ": No space left on device"), message);
			assertTrue(message.contains("MiB free"), message);
			assertEquals(List.of("step-00000004"), names(layout.checkpoints()));
			disk.free();
			full.write(8, 1);
			new CheckpointFolder(layout.checkpoint(8)).verify();
			DurableFiles.deleteTree(layout.checkpoint(8));
		}
	}

	@Test
	void aFileOfAnotherNetworkIsRefused() throws IOException {
		checkpoints(model).write(4, 0);
		Path zip = new CheckpointFolder(layout.checkpoint(4)).file("generator");
		String message = assertThrows(RunException.class, () -> NetworkZip.read(zip, model.discriminator()))
				.getMessage();
		assertTrue(message.contains("is of another network"), message);
	}

	private interface Damage {
		void to(Path folder) throws IOException;
	}

	private void flipAByte(Path folder) throws IOException {
		Path zip = folder.resolve("generator.zip");
		byte[] bytes = Files.readAllBytes(zip);
		bytes[bytes.length / 2] ^= 1;
		Files.write(zip, bytes);
	}

	private void cut(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder.resolve("discriminator.zip"), StandardOpenOption.WRITE)) {
			channel.truncate(channel.size() - 1);
		}
	}

	private void assertRefused(String changed, String path, String value) throws IOException {
		Checkpoints checkpoints = checkpoints(GanModel.create(TinyGan.read(file, path, value)));
		String message = assertThrows(RunException.class, () -> checkpoints.restoreNewest(warnings::add)).getMessage();
		assertTrue(message.contains("changed experiment: " + changed + " differs"), message);
	}

	private Path markAsRun() throws IOException {
		if (!Files.exists(layout.record())) {
			Files.writeString(layout.record(), RunFolderTest.RECORD.toText());
		}
		return layout.folder();
	}

	private Checkpoints checkpoints(GanModel of) {
		Experiment experiment = of.experiment();
		return new Checkpoints(run, List.of(of.generator(), of.discriminator()), 7,
				ExperimentFingerprint.of(experiment));
	}

	private void step(long number) {
		float[] real = new float[8 * 64];
		Random random = new Random(5);
		for (int i = 0; i < real.length; i++) {
			real[i] = random.nextFloat();
		}
		model.newStep().run(number, real);
	}

	private static void assertSame(CompiledNetwork expected, CompiledNetwork actual) {
		assertArrayEquals(expected.parameters().toFloatVector(), actual.parameters().toFloatVector());
		assertArrayEquals(expected.updaterState().toFloatVector(), actual.updaterState().toFloatVector());
		assertFalse(expected.updaterState().isEmpty());
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.map(c -> c.getFileName().toString()).sorted().toList();
		}
	}
}
