/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.ganvas.model.Examples;
import org.ganvas.model.Experiment;
import org.junit.jupiter.api.Test;

class ExperimentWriterTest {

	private static final String TEXT = resource("tiny.gan");

	private static String resource(String name) {
		try (InputStream in = ExperimentWriterTest.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void formIsFixed() {
		assertEquals(TEXT, ExperimentWriter.write(Examples.read(TEXT)));
	}

	@Test
	void orderOfTheTextDoesNotMatter() {
		String shuffled = """
				{"diagram": {"g.z": [40, 40], "g.a": [40, -120]}, "networks": {"g": {"layers": [
				{"size": 8, "type": "latent", "name": "z"}, {"inputs": ["z"], "name": "a", "type": "dense", "units": 4},
				{"name": "y", "type": "label", "classes": 10, "inputs": []},
				{"name": "b", "type": "dense", "units": 4.0}, {"name": "sum", "type": "add", "inputs": ["a", "b"]},
				{"name": "loose", "type": "flatten", "inputs": []}], "role": "generator"}},
				"training": {"sampleGrid": [2, 4], "batch": 2}, "optimizers": {"g": {"learningRate": 1e-2, "type": "sgd"}},
				"objective": {"realLabel": 0.9, "type": "minimax"},
				"dataset": {"shape": [3, 8, 8], "type": "folder", "path": "cats"}, "name": "tiny", "ganvas": 1}
				""";
		assertEquals(TEXT, ExperimentWriter.write(Examples.read(shuffled)));
	}

	@Test
	void defaultsAreLeftOutUnlessTheyAreGivenOrResolved() {
		Experiment experiment = Examples.template("dcgan-28");
		assertFalse(ExperimentWriter.write(experiment).contains("epsilon"));
		assertTrue(ExperimentWriter.writeResolved(experiment).contains("\"epsilon\": 0.00000001"));
		Experiment pinned = ExperimentPaths.set(experiment, "training.seed", "42");
		assertTrue(ExperimentWriter.write(pinned).contains("\"seed\": 42"));
		String resolved = ExperimentWriter.writeResolved(Examples.read(TEXT));
		assertTrue(resolved.contains("{\"name\": \"a\", \"type\": \"dense\", \"units\": 4, \"bias\": true,"
				+ " \"weightInit\": \"normal\", \"weightStd\": 0.02, \"inputs\": [\"z\"]}"), resolved);
		assertTrue(resolved.contains("\"description\": \"\""), resolved);
	}

	@Test
	void emptySectionsAreShort() {
		Experiment empty = Examples.read("{\"ganvas\": 1, \"name\": \"e\", \"dataset\": {\"type\": \"fashion-mnist\"},"
				+ " \"objective\": {\"type\": \"minimax\"}, \"optimizers\": {}, \"networks\": {}}");
		String text = ExperimentWriter.write(empty);
		assertTrue(text.endsWith("  \"optimizers\": {},\n  \"networks\": {}\n}\n"), text);
	}
}
