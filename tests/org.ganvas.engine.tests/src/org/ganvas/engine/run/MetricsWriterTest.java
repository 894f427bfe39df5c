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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ganvas.model.run.EpochMetrics;
import org.ganvas.model.run.MetricsLine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsWriterTest {

	private static final EpochMetrics LINE = new EpochMetrics(5, 1, 1.5, 1.5, 20.1, Double.NaN);

	@TempDir
	private Path folder;

	@Test
	void eachLineCanBeReadAtOnceAndAppendsToWhatIsThere() throws IOException {
		Path file = folder.resolve("metrics.jsonl");
		for (int lines = 1; lines <= 2; lines++) {
			try (MetricsWriter writer = new MetricsWriter(file)) {
				writer.write(LINE);
				writer.force();
				List<String> read = Files.readAllLines(file);
				assertEquals(lines, read.size());
				EpochMetrics last = (EpochMetrics) MetricsLine.parse(read.get(lines - 1)).orElseThrow();
				assertEquals(LINE, last);
			}
		}
	}

	@Test
	void aFullDiskIsExplained() throws IOException {
		Path full = Path.of("/dev/full");
		Assumptions.assumeTrue(Files.exists(full));
		try (MetricsWriter writer = new MetricsWriter(full)) {
			String message = assertThrows(WriteException.class, () -> writer.write(LINE)).getMessage();
			assertTrue(message.startsWith("Cannot write /dev/full: No space left on device."), message);
		}
	}

	@Test
	void aFolderThatDoesNotExistIsExplained() {
		Path file = folder.resolve("none/metrics.jsonl");
		String message = assertThrows(WriteException.class, () -> new MetricsWriter(file)).getMessage();
		assertTrue(message.startsWith("Cannot write " + file), message);
	}
}
