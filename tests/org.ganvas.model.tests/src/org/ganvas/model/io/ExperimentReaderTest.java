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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentReaderTest {

	private static final String GOOD = Templates.find("mlp-gan").orElseThrow().text();

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"\"units\": 256};\"unit\": 256};17;45;networks.generator.layers.dense1;Did you mean \"units\"?",
			"\"units\": 256};\"units\": 0};17;54;networks.generator.layers.dense1.units;an integer from 1 to 1048576",
			"\"units\": 256};\"units\": \"256\"};17;54;networks.generator.layers.dense1.units;found the text \"256\"",
			", \"units\": 256};};17;9;networks.generator.layers.dense1.units;The field \"units\" is missing",
			"{\"name\": \"dense1\", \"type\": \"dense\";{\"name\": \"dense1\", \"type\": \"Dense\";17;36;"
					+ "networks.generator.layers.dense1.type;Did you mean \"dense\"?",
			"{\"name\": \"dense1\", ;{;17;9;networks.generator.layers[1].name;The field \"name\" is missing",
			"\"name\": \"dense1\";\"name\": \"dense.1\";17;18;networks.generator.layers[1].name;letters, digits",
			"\"units\": 256;\"units\": 256, \"inputs\": \"z\";17;69;networks.generator.layers.dense1.inputs;array of names",
			"\"units\": 256;\"units\": 256, \"inputs\": [1];17;69;networks.generator.layers.dense1.inputs;the number 1",
			"\"leakyRelu\";\"leakyrelu\";18;62;networks.generator.layers.leaky1.function;Did you mean \"leakyRelu\"?",
			"\"role\": \"generator\";\"role\": \"maker\";14;15;networks.generator.role;one of \"generator\"",
			"\"generator\": {\"type\";\"gene.rator\": {\"type\";8;5;optimizers;letters, digits",
			"\"adam\", \"learningRate\": 0.0002;\"adam\", \"learningRate\": 0;8;51;optimizers.generator.learningRate;"
					+ "a number greater than 0",
			"\"adam\", \"learningRate\";\"adam\", \"lr\";8;35;optimizers.generator;Its fields are \"type\", \"learningRate\"",
			"\"batch\": 128;\"batch\": 1.5;11;25;training.batch;an integer from 1 to 65536",
			"\"training\": {\"batch\";\"training\": {\"bacth\";11;16;training;Did you mean \"batch\"?",
			"\"range\": [-1, 1];\"range\": [0, 255];5;49;dataset.range;Expected [-1, 1] or [0, 1]",
			"\"fashion-mnist\";\"mnist\";5;23;dataset.type;one of \"fashion-mnist\", \"catalog\"",
			"{\"type\": \"nonSaturating\"};[];6;16;objective;Expected an object",
			"\"training\": {;\"trainings\": {;11;3;'';Did you mean \"training\"?",
			"\"ganvas\": 1;\"ganvas\": 2;2;13;ganvas;reads only up to version 1. Use a newer release.",
			"\"ganvas\": 1;\"ganvas\": \"1\";2;13;ganvas;the version of the format, 1,",
			"\"name\": \"mlp-gan\";\"name\": \" \";3;11;name;a text that is not empty",
			"\"ganvas\": 1,;\"ganvas\": 1, \"diagram\": {\"generator.z\": [1]},;2;43;diagram.generator.z;a position [x, y]" })
	void problemsHavePlacePathAndWhatIsAllowed(String good, String bad, int line, int column, String path,
			String message) {
		int at = GOOD.indexOf(good);
		assertTrue(at >= 0, good);
		ReadResult result = ExperimentReader
				.read(GOOD.substring(0, at) + (bad == null ? "" : bad) + GOOD.substring(at + good.length()));
		assertEquals(Optional.empty(), result.experiment());
		ReadProblem problem = result.problems().stream().filter(p -> p.message().contains(message)).findFirst()
				.orElseThrow(() -> new AssertionError(result.problems()));
		assertEquals(line + ":" + column + " " + path, problem.line() + ":" + problem.column() + " " + problem.path());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ganvas", "name", "dataset", "objective", "optimizers", "networks" })
	void missingSectionsAreTold(String section) {
		ReadResult result = ExperimentReader.read(GOOD.replace("\"" + section + "\": ", "\"x\": ").replaceFirst(
				"\"x\": 1,", "\"x\": 1,"));
		assertTrue(result.problems().stream().anyMatch(
				p -> p.path().equals(section) && p.message().startsWith("The field \"" + section + "\" is missing")),
				() -> result.problems().toString());
	}

	@Test
	void allProblemsAreCollectedInTheOrderOfTheText() {
		String bad = GOOD.replace("\"units\": 512", "\"units\": -1").replace("\"rate\": 0.3", "\"rate\": 2")
				.replace("\"beta1\": 0.5", "\"beta\": 0.5");
		List<ReadProblem> problems = ExperimentReader.read(bad).problems();
		assertEquals(2 + 2 + 3, problems.size(), problems::toString);
		List<Integer> lines = problems.stream().map(ReadProblem::line).toList();
		assertEquals(lines.stream().sorted().toList(), lines);
	}

	@Test
	void newerVersionsGiveOneProblemOnly() {
		assertEquals(1, ExperimentReader.read("{\"ganvas\": 7, \"new\": {}}").problems().size());
	}

	@Test
	void textsThatAreNoJsonHaveAPlace() {
		ReadProblem problem = ExperimentReader.read("{\n  \"ganvas\": 1,\n}").problems().get(0);
		assertEquals("3:1: A name or value is missing before the closing bracket. Remove the comma before it, or add"
				+ " what is missing.", problem.toString());
		assertEquals("1:1: Expected an object with the sections of an experiment, but found an array of 0 elements.",
				ExperimentReader.read("[]").problems().get(0).toString());
	}

	@Test
	void pathsAreFoundInTheText() {
		LocationIndex locations = ExperimentReader.read(GOOD).locations();
		assertEquals(Optional.of(new JsonLocation(17, 54)), locations.find("networks.generator.layers.dense1.units"));
		assertEquals(Optional.of(new JsonLocation(17, 9)), locations.find("networks.generator.layers.dense1"));
		assertEquals(Optional.of(new JsonLocation(17, 9)), locations.find("networks.generator.layers.dense1.bias"));
		assertEquals(Optional.of(new JsonLocation(11, 25)), locations.find("training.batch"));
		assertEquals(Optional.of(new JsonLocation(11, 15)), locations.find("training.seed"));
		assertEquals(Optional.of(new JsonLocation(1, 1)), locations.find("elsewhere"));
		assertEquals(Optional.empty(), ExperimentReader.read("{").locations().find("training.batch"));
	}

	@Test
	void duplicateLayerNamesHaveLocationsOfTheirOwn() {
		ReadResult result = ExperimentReader.read(GOOD.replace("\"name\": \"dense2\"", "\"name\": \"dense1\""));
		assertTrue(result.experiment().isPresent());
		assertEquals(Optional.of(new JsonLocation(19, 9)),
				result.locations().find("networks.generator.layers.dense1#2"));
	}

	@Test
	void exceptionNamesSourceAndPlace() {
		ExperimentFormatException e = assertThrows(ExperimentFormatException.class,
				() -> ExperimentReader.readOrThrow(GOOD.replace("0.0002", "-1"), "my.gan"));
		assertEquals(2, e.problems().size());
		assertEquals("my.gan:8:51: optimizers.generator.learningRate: Expected a number greater than 0, but found the"
				+ " number -1.", e.getMessage().lines().findFirst().orElseThrow());
	}

	@Test
	void filesAreRead() throws IOException {
		Path file = folder.resolve("my.gan");
		Files.writeString(file, "\uFEFF" + GOOD);
		assertEquals(GOOD, ExperimentWriter.write(ExperimentReader.readOrThrow(file)));
	}

	@Test
	void filesThatCannotBeReadAreNamed() throws IOException {
		Path missing = folder.resolve("missing.gan");
		assertMessage(missing, "There is no file " + missing);
		assertMessage(folder, folder + " is a folder");
		Path binary = folder.resolve("binary.gan");
		Files.write(binary, new byte[] { '{', (byte) 0xff, (byte) 0xfe });
		assertMessage(binary, binary + ":1:1: The file is not a text in UTF-8.");
		Path huge = folder.resolve("huge.gan");
		Files.writeString(huge, " ".repeat(17 * 1024 * 1024), StandardCharsets.US_ASCII);
		assertMessage(huge, huge + " has 17825792 bytes");
	}

	private static void assertMessage(Path file, String message) {
		IOException e = assertThrows(IOException.class, () -> ExperimentReader.readOrThrow(file));
		assertTrue(e.getMessage().startsWith(message), e.getMessage());
	}
}
