/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of the target platform have one source, {@code target-platform/bundles.txt}. */
class TargetPlatformTest {

	@Test
	void targetDefinitionIsWhatTheListSays() throws IOException, InterruptedException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Path generator = Checkout.TARGET_PLATFORM.resolve("GenerateTarget.java");
		Process process = new ProcessBuilder(java.toString(), generator.toString(), "--check",
				Checkout.TARGET_PLATFORM.toString()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		assertTrue(process.waitFor(1, TimeUnit.MINUTES));
		assertEquals(0, process.exitValue(), output);
	}

	@ParameterizedTest
	@CsvSource({ "jackson.version, com.fasterxml.jackson.core:jackson-core",
			"gson.version, com.google.code.gson:gson", "lsp4j.version, org.eclipse.lsp4j:org.eclipse.lsp4j.jsonrpc",
			"junit.version, org.junit.jupiter:junit-jupiter-api" })
	void librariesOnBothSidesHaveOneVersion(String property, String bundle) throws IOException {
		String version = Files.readAllLines(Checkout.TARGET_PLATFORM.resolve("bundles.txt")).stream()
				.filter(line -> line.startsWith(bundle + ":")).map(line -> line.substring(bundle.length() + 1))
				.findFirst().orElseThrow();
		String pom = Files.readString(Checkout.ROOT.resolve("pom.xml"));
		assertTrue(pom.contains("<" + property + ">" + version + "</" + property + ">"),
				"pom.xml does not give " + property + " as " + version);
	}
}
