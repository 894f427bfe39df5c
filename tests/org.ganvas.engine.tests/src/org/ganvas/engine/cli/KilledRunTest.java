/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.ganvas.engine.testing.RunFiles;
import org.ganvas.engine.testing.TinyGan;
import org.ganvas.model.run.RunLayout;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.ganvas.model.run.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real training processes that are killed, stopped and fought over. */
class KilledRunTest {

	private static final int STEPS = 200;
	private static final int KILLS = 3;
	private static final long POLL_NANOS = 200_000;

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
	void aRunKilledAtRandomMomentsEndsLikeAnUndisturbedOne() throws Exception {
		long seed = Long.getLong("ganvas.test.seed", System.nanoTime());
		System.out.println("KilledRunTest: -Dganvas.test.seed=" + seed);
		Random random = new Random(seed);
		Path undisturbed = temp.resolve("undisturbed");
		assertEquals(0, train(undisturbed).start().waitFor(), () -> log("train"));

		Process process = train(run).start();
		for (int kill = 1; kill <= KILLS; kill++) {
			BooleanSupplier moment = moment(random, (long) STEPS * kill / (KILLS + 1));
			await(process, moment);
			process.destroyForcibly().waitFor();
			assertEquals(RunState.INTERRUPTED, RunStatus.read(layout).state());
			process = java("resume", run.toString()).start();
		}
		assertEquals(0, process.waitFor(), () -> log("resume"));
		assertEquals(RunState.FINISHED, RunStatus.read(layout).state());
		RunFiles.assertSameRun(undisturbed, run);
		try (Stream<Path> left = Files.walk(run)) {
			assertEquals(List.of(), left.filter(p -> p.getFileName().toString().startsWith(".")).toList());
		}
	}

	@Test
	void aRunKilledBeforeItsFirstCheckpointBeginsAgain() throws Exception {
		Process process = train(run).start();
		await(process, () -> Files.exists(layout.record()));
		process.destroyForcibly().waitFor();
		CommandRun resumed = CommandRun.of("resume", run);
		assertEquals(0, resumed.code(), resumed.err());
		Path undisturbed = temp.resolve("undisturbed");
		CommandRun whole = CommandRun.of("train", file, "--out", undisturbed, "--threads", "1", "--steps",
				Integer.toString(STEPS));
		assertEquals(0, whole.code(), whole.err());
		RunFiles.assertSameRun(undisturbed, run);
	}

	@Test
	void aTerminatedRunKeepsACheckpointOfItsLastStepAndNobodyElseGetsIt() throws Exception {
		Process process = java("train", file.toString(), "--out", run.toString(), "--threads", "1", "--epochs",
				"1000000")
				.start();
		await(process, () -> lines() > 20);
		CommandRun second = CommandRun.of("resume", run);
		assertEquals(ExitCode.DATA, second.code());
		assertTrue(second.err().contains("is being trained by another process"), second.err());
		assertEquals(RunState.RUNNING, RunStatus.read(layout).state());

		process.destroy();
		assertEquals(143, process.waitFor(), () -> log("train"));
		RunRecord record = RunRecord.read(layout);
		assertEquals(RunState.CANCELLED, record.state());
		List<Long> checkpoints = layout.checkpointSteps();
		assertEquals(record.steps(), checkpoints.get(checkpoints.size() - 1));
		assertTrue(log("train").contains("Stopped after " + record.steps() + " of "), log("train"));

		long more = record.steps() + 3;
		CommandRun resumed = CommandRun.of("resume", run, "--steps", Long.toString(more));
		assertEquals(0, resumed.code(), resumed.err());
		assertEquals(more, RunRecord.read(layout).steps());
		assertEquals(more, RunFiles.metrics(layout).stream().filter(l -> l.startsWith("Step")).count());
	}

	/** After a certain step, or when the next checkpoint after it is being written or deleted. */
	private BooleanSupplier moment(Random random, long step) {
		long from = step - random.nextInt(STEPS / (KILLS + 1) / 2);
		boolean inCheckpoint = random.nextBoolean();
		return () -> lines() >= from && (!inCheckpoint || hasTemporary());
	}

	private boolean hasTemporary() {
		String[] names = layout.checkpoints().toFile().list((folder, name) -> name.startsWith(".tmp-"));
		return names != null && names.length > 0;
	}

	private long lines() {
		try (Stream<String> lines = Files.lines(layout.metrics())) {
			return lines.count();
		} catch (IOException e) {
			return 0;
		}
	}

	/** Waits for a condition; a process that ends without it fails the test. */
	private void await(Process process, BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			assertTrue(process.isAlive(), () -> "The process ended too early.\n" + log("train") + log("resume"));
			LockSupport.parkNanos(POLL_NANOS);
		}
		assertTrue(process.isAlive(), "the process must be killed while it trains");
	}

	private ProcessBuilder train(Path out) {
		return java("train", file.toString(), "--out", out.toString(), "--threads", "1", "--steps",
				Integer.toString(STEPS));
	}

	private ProcessBuilder java(String... args) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1",
				"-cp", System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(List.of(args));
		return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(temp.resolve(args[0] + ".log").toFile()));
	}

	private String log(String name) {
		try {
			Path log = temp.resolve(name + ".log");
			return Files.exists(log) ? Files.readString(log) : "";
		} catch (IOException e) {
			return e.toString();
		}
	}
}
