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
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

	@TempDir
	private Path temp;
	private Path file;

	@BeforeEach
	void writeExperiment() throws IOException {
		file = TinyGan.write(temp);
	}

	@Test
	void saysThatThereAreNoProblems() {
		CommandRun run = CommandRun.of("validate", file, "mlp-gan", "dcgan-28", "cnn-gan");
		assertEquals(ExitCode.OK, run.code(), run.out());
		assertEquals("No problems in 4 files.", run.out().strip());
		JsonArray none = (JsonArray) CommandRun.of("validate", file, "--json").json();
		assertTrue(none.elements().isEmpty());
	}

	@Test
	void namesLineAndColumnOfAnUnknownField() throws IOException {
		replace("\"units\": 32", "\"unitz\": 32");
		CommandRun run = CommandRun.of("validate", file);
		assertEquals(ExitCode.PROBLEMS, run.code());
		int line = lineOf("unitz");
		assertTrue(run.out().contains(file + ":" + line + ":"), run.out());
		assertTrue(run.out().contains(": error: networks.generator.layers.dense1"), run.out());
		assertTrue(run.out().contains("Did you mean \"units\"?") && run.out().contains("[file.format]"), run.out());
	}

	@Test
	void proposesAFix() throws IOException {
		replace("\"tanh\"}\n", "\"sigmoid\"}\n");
		CommandRun run = CommandRun.of("validate", file);
		assertTrue(run.out().contains(file + ":" + lineOf("sigmoid") + ":"), run.out());
		assertTrue(run.out().lines().anyMatch(l -> l.startsWith("  fix: ")), run.out());
	}

	@Test
	void warningsAloneAreNoFailure() throws IOException {
		replace("0.001, \"beta1\"", "0.02, \"beta1\"");
		CommandRun run = CommandRun.of("validate", file);
		assertEquals(ExitCode.OK, run.code(), run.out());
		assertTrue(run.out().contains(": warning: "), run.out());
	}

	@Test
	void saysTheSameAsJson() throws IOException {
		replace("\"units\": 32", "\"unitz\": 32");
		JsonObject first = (JsonObject) ((JsonArray) CommandRun.of("validate", file, "--json").json()).elements()
				.get(0);
		assertEquals("error", ((JsonString) first.get("severity").orElseThrow()).value());
		assertEquals(file.toString(), ((JsonString) first.get("file").orElseThrow()).value());
	}

	@Test
	void aMissingFileListsTheTemplates() {
		CommandRun typo = CommandRun.of("validate", "dcgan28");
		assertEquals(ExitCode.DATA, typo.code());
		assertTrue(typo.err().contains("Did you mean \"dcgan-28\"?") && typo.err().contains("mlp-gan"), typo.err());
		assertTrue(CommandRun.of("validate", temp.resolve("no.gan")).err().contains("There is no file"));
	}

	private void replace(String old, String by) throws IOException {
		String text = Files.readString(file);
		assertTrue(text.contains(old), text);
		Files.writeString(file, text.replace(old, by));
	}

	private int lineOf(String text) throws IOException {
		return (int) Files.readString(file).substring(0, Files.readString(file).indexOf(text)).lines().count();
	}
}
