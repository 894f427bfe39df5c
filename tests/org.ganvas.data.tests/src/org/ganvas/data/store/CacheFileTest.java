/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import static org.ganvas.data.DataFixtures.error;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

	@TempDir
	Path root;
	private Path folder;

	@BeforeEach
	void nameFolder() {
		folder = root.resolve("cache");
	}

	@Test
	void aFileIsPresentOnceItIsWritten() throws Exception {
		CacheFile file = new CacheFile(folder, "origin", "state", 3);
		assertFalse(file.isPresent());
		file.write(out -> out.write(new byte[] { 1, 2, 3 }));
		assertTrue(file.isPresent());
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(file.path()));
		assertTrue(new CacheFile(folder, "origin", "state", 3).isPresent());
	}

	@Test
	void aFileOfAnotherLengthIsNotPresent() throws Exception {
		new CacheFile(folder, "origin", "state", 3).write(out -> out.write(new byte[3]));
		assertFalse(new CacheFile(folder, "origin", "state", 4).isPresent());
	}

	@Test
	void aFailureLeavesNothing() throws Exception {
		CacheFile file = new CacheFile(folder, "origin", "state", 3);
		error(() -> file.write(out -> {
			out.write(1);
			throw new IOException("No space left on device");
		}), file.path().toString(), "No space left on device", "3 bytes", "GANVAS_CACHE");
		assertThrows(IllegalStateException.class, () -> file.write(out -> out.write(new byte[4])));
		assertEquals(List.of(), files());
	}

	@Test
	void anotherStateReplacesAnotherOriginStays() throws Exception {
		CacheFile first = new CacheFile(folder, "origin", "state", 0);
		CacheFile other = new CacheFile(folder, "other", "state", 0);
		CacheFile second = new CacheFile(folder, "origin", "new state", 0);
		for (CacheFile file : List.of(first, other, second)) {
			file.write(out -> {
			});
		}
		assertEquals(Stream.of(other.path(), second.path()).sorted().toList(), files());
	}

	@Test
	void whatAKilledProcessLeftBehindGoesAfterADay() throws Exception {
		CacheFile file = new CacheFile(folder, "origin", "state", 0);
		file.write(out -> {
		});
		String origin = file.path().getFileName().toString().split("-")[0];
		Path old = Files.write(folder.resolve(origin + "1.part"), new byte[1]);
		Files.setLastModifiedTime(old, FileTime.fromMillis(0));
		Path fresh = Files.write(folder.resolve(origin + "2.part"), new byte[1]);
		file.write(out -> {
		});
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(fresh), "another process may be writing it");
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
