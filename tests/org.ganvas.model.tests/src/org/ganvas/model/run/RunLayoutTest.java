/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLayoutTest {

	@TempDir
	private Path folder;

	@Test
	void stepsAreInNamesThatSortLikeNumbers() {
		RunLayout layout = new RunLayout(folder);
		assertEquals(folder.resolve("samples/step-00000100.png"), layout.sample(100));
		assertEquals(folder.resolve("checkpoints/step-00000500"), layout.checkpoint(500));
		assertEquals(500, RunLayout.step("step-00000500").orElseThrow());
		assertEquals(1_234_567_890L, RunLayout.step(RunLayout.stepName(1_234_567_890L) + ".png").orElseThrow());
	}

	@Test
	void listsCheckpointsInOrderAndNothingElse() throws IOException {
		RunLayout layout = new RunLayout(folder);
		assertEquals(List.of(), layout.checkpointSteps());
		for (String name : new String[] { "step-00000020", "step-00000003", ".tmp-step-00000030",
				"damaged-step-00000010", "step-7" }) {
			Files.createDirectories(layout.checkpoints().resolve(name));
		}
		assertEquals(List.of(3L, 20L), layout.checkpointSteps());
	}

	@Test
	void otherNamesAreNoSteps() {
		assertTrue(RunLayout.step("step-00000001.gif").isEmpty());
		assertTrue(RunLayout.step("").isEmpty());
		assertTrue(RunLayout.step("step-99999999999999999999").isEmpty());
	}
}
