/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.run.RunData;
import org.ganvas.model.run.RunLockedException;
import org.ganvas.model.run.RunRecord;
import org.ganvas.model.run.RunState;
import org.ganvas.model.run.RunStatus;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

	static final RunRecord RECORD = new RunRecord(RunState.RUNNING, "", "model.gan", 1, 2, 0, 100, 10,
			new RunData("data", 100, Shape.image(1, 8, 8)), Versions.current(), "host", 1, List.of("train"),
			Instant.EPOCH, Optional.empty());

	@TempDir
	private Path temp;
	private final DurableFiles files = new DurableFiles(FileOpener.SYSTEM);

	@Test
	void makesARunInANewOrEmptyFolder() throws IOException {
		for (Path folder : List.of(temp.resolve("a/b/new"), Files.createDirectory(temp.resolve("empty")))) {
			try (RunFolder run = RunFolder.create(folder, files)) {
				run.write(RECORD);
				assertEquals(RECORD, RunStatus.read(run.layout()));
				assertTrue(Files.isDirectory(run.layout().checkpoints()));
			}
		}
	}

	@Test
	void neverTakesAFolderThatHoldsSomethingElse() throws IOException {
		Files.writeString(temp.resolve("thesis.tex"), "mine");
		String message = assertThrows(RunException.class, () -> RunFolder.create(temp, files)).getMessage();
		assertTrue(message.contains("not empty and not a run"), message);
		assertFalse(Files.exists(temp.resolve("run.lock")), "nothing may be written there");
		assertThrows(RunException.class, () -> RunFolder.create(temp.resolve("thesis.tex"), files));
	}

	@Test
	void neverTakesAFolderThatHoldsARun() throws IOException {
		try (RunFolder run = RunFolder.create(temp.resolve("run"), files)) {
			run.write(RECORD.withState(RunState.FINISHED, "", Optional.of(Instant.EPOCH)));
		}
		String message = assertThrows(RunException.class, () -> RunFolder.create(temp.resolve("run"), files))
				.getMessage();
		assertTrue(message.contains("already holds a run, which is finished"), message);
	}

	@Test
	void onlyOneMayHaveARun() throws IOException {
		Path folder = temp.resolve("run");
		try (RunFolder run = RunFolder.create(folder, files)) {
			run.write(RECORD);
			assertThrows(RunLockedException.class, () -> RunFolder.open(folder, files));
		}
		try (RunFolder run = RunFolder.open(folder, files)) {
			assertEquals(RunState.INTERRUPTED, run.record().state());
		}
	}

	@Test
	void onlyRunsCanBeOpened() throws IOException {
		String missing = assertThrows(RunException.class, () -> RunFolder.open(temp.resolve("x"), files)).getMessage();
		assertTrue(missing.contains("There is no run folder"), missing);
		String other = assertThrows(RunException.class, () -> RunFolder.open(temp, files)).getMessage();
		assertTrue(other.contains("no run.json"), other);
		Files.writeString(temp.resolve("run.json"), "{");
		assertThrows(IOException.class, () -> RunFolder.open(temp, files));
		Files.writeString(temp.resolve("run.json"), RECORD.toText());
		RunFolder.open(temp, files).close();
	}

	@Test
	void deletesSamplesOfLaterSteps() throws IOException {
		try (RunFolder run = RunFolder.create(temp.resolve("run"), files)) {
			for (long step : new long[] { 3, 6, 9 }) {
				Files.writeString(run.layout().sample(step), "png");
			}
			run.deleteSamplesAfter(6);
			assertEquals(List.of(3L, 6L), run.layout().sampleSteps());
		}
	}
}
