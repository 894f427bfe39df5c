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

import org.ganvas.engine.testing.TinyGan;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

	@TempDir
	private Path temp;

	@Test
	void showsShapesAndCountsOfATemplate() {
		CommandRun run = CommandRun.of("info", "mlp-gan");
		assertEquals(ExitCode.OK, run.code());
		assertTrue(run.out().contains("1,486,352"), run.out());
		assertTrue(run.out().lines().anyMatch(l -> l.matches("dense1 +dense +z +\\[256\\] +25,856 +25,600")),
				run.out());
	}

	@Test
	void saysTheSameAsJson() {
		JsonObject root = (JsonObject) CommandRun.of("info", "mlp-gan", "--json").json();
		JsonArray networks = (JsonArray) root.get("networks").orElseThrow();
		JsonObject generator = (JsonObject) networks.elements().get(0);
		assertEquals(1_486_352, ((JsonNumber) generator.get("parameters").orElseThrow()).longValue().orElseThrow());
	}

	@Test
	void showsABrokenNetworkAsFarAsItGoes() throws IOException {
		Path file = TinyGan.write(temp);
		Files.writeString(file, Files.readString(file).replace("\"units\": 32", "\"units\": 33"));
		CommandRun run = CommandRun.of("info", file);
		assertEquals(ExitCode.PROBLEMS, run.code());
		assertTrue(run.out().lines().anyMatch(l -> l.startsWith("dense1") && l.contains("[33]")), run.out());
		assertTrue(run.out().lines().anyMatch(l -> l.startsWith("image1") && l.contains("?")), run.out());
		assertTrue(run.err().contains("Error: generator.image1: "), run.err());
	}
}
