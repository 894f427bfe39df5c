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

import org.ganvas.model.json.JsonArray;
import org.ganvas.model.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

	@TempDir
	private Path temp;

	@Test
	void listsThem() {
		CommandRun run = CommandRun.of("templates");
		assertEquals(ExitCode.OK, run.code());
		Templates.all()
				.forEach(t -> assertTrue(run.out().contains(t.id()) && run.out().contains(t.title()), run.out()));
		assertEquals(Templates.all().size(),
				((JsonArray) CommandRun.of("templates", "--json").json()).elements().size());
	}

	@Test
	void writesACopyButNeverOverAFile() throws IOException {
		Path out = temp.resolve("my.gan");
		assertEquals(ExitCode.OK, CommandRun.of("templates", "mlp-gan", "--out", out).code());
		assertEquals(Templates.find("mlp-gan").orElseThrow().text(), Files.readString(out));
		Files.writeString(out, "mine");
		CommandRun again = CommandRun.of("templates", "mlp-gan", "--out", out);
		assertEquals(ExitCode.DATA, again.code());
		assertTrue(again.err().contains("already a file"), again.err());
		assertEquals("mine", Files.readString(out));
	}

	@Test
	void showsOne() {
		assertEquals(Templates.find("cnn-gan").orElseThrow().text(), CommandRun.of("templates", "cnn-gan").out());
	}

	@Test
	void anUnknownOneIsAnErrorWithAProposal() {
		CommandRun run = CommandRun.of("templates", "mlpgan");
		assertEquals(ExitCode.DATA, run.code());
		assertTrue(run.err().contains("Did you mean \"mlp-gan\"?"), run.err());
	}
}
