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
import java.util.List;
import java.util.stream.Stream;

import org.ganvas.engine.testing.FullDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {

	@TempDir
	private Path folder;

	@Test
	void replacesAFileAndLeavesNothingElse() throws IOException {
		Path file = folder.resolve("run.json");
		DurableFiles files = new DurableFiles(FileOpener.SYSTEM);
		files.replace(file, "old");
		files.replace(file, "grün");
		assertEquals("grün", Files.readString(file));
		assertEquals(List.of(file), children());
	}

	@Test
	void aFullDiskLeavesTheOldFileAndSaysWhichFileAndHowMuchIsFree() throws IOException {
		Path file = folder.resolve("run.json");
		new DurableFiles(FileOpener.SYSTEM).replace(file, "old");
		DurableFiles full = new DurableFiles(new FullDisk(f -> true));
		String message = assertThrows(WriteException.class, () -> full.replace(file, "new")).getMessage();
		assertTrue(message.contains("run.json: No space left on device."), message);
		assertTrue(message.matches("(?s).*The disk of .* has [0-9.]+ MiB free\\."), message);
		assertEquals("old", Files.readString(file));
		assertEquals(List.of(file), children());
	}

	@Test
	void aLeftoverOfAKilledProcessIsNoObstacle() throws IOException {
		Path file = folder.resolve("run.json");
		Files.writeString(DurableFiles.temporary(file), "half");
		new DurableFiles(FileOpener.SYSTEM).replace(file, "new");
		assertEquals(List.of(file), children());
	}

	@Test
	void leftoversAreDeletedAndNothingElse() throws IOException {
		Files.createDirectories(folder.resolve(".tmp-step-00000004/deep"));
		Files.writeString(folder.resolve(".tmp-step-00000004/deep/generator.zip"), "half");
		Files.writeString(folder.resolve(".step-00000003.png.99.part"), "half");
		Files.writeString(folder.resolve("notes.part"), "mine");
		DurableFiles.deleteTemporaries(folder);
		assertEquals(List.of(folder.resolve("notes.part")), children());
		DurableFiles.deleteTemporaries(folder.resolve("missing"));
		assertFalse(Files.exists(folder.resolve("missing")));
	}

	private List<Path> children() throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			return children.toList();
		}
	}
}
