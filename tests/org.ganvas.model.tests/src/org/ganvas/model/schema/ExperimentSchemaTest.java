/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import org.ganvas.model.RandomExperiments;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentSchemaTest {

	private static final String FILE = "bundles/org.ganvas.model/schema/experiment.schema.json";
	private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
			.getSchema(ExperimentSchema.text());
	private static final String GOOD = Templates.find("dcgan-28").orElseThrow().text();

	static Stream<Template> templates() {
		return Templates.all().stream();
	}

	@Test
	void publishedSchemaIsTheGeneratedOne() throws IOException {
		Path file = publishedFile();
		assertEquals(ExperimentSchema.text(), Files.readString(file), "The definitions have changed. Write the schema"
				+ " anew: run the main method of " + ExperimentSchema.class.getName() + " with the argument " + FILE);
	}

	private static Path publishedFile() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve(FILE))) {
				return folder.resolve(FILE);
			}
		}
		throw new AssertionError("There is no " + FILE + " in or above " + Path.of("").toAbsolutePath());
	}

	@Test
	void schemaIsItselfValid() {
		JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
				.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
		assertEquals(Set.of(), meta.validate(ExperimentSchema.text(), InputFormat.JSON));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void templatesAreValid(Template template) {
		assertEquals(Set.of(), validate(template.text()));
		assertEquals(Set.of(), validate(ExperimentWriter.writeResolved(template.experiment())));
	}

	@Test
	void everythingThatIsWrittenIsValid() {
		RandomExperiments experiments = new RandomExperiments(8);
		for (int i = 0; i < 40; i++) {
			String text = ExperimentWriter.write(experiments.next());
			assertEquals(Set.of(), validate(text), text);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "\"units\": 12544;\"unit\": 12544", "\"units\": 12544;\"units\": 0",
			"\"units\": 12544;\"units\": \"12544\"", "\"units\": 12544;\"units\": 1.5", ", \"units\": 12544;''",
			"\"type\": \"dense\";\"type\": \"Dense\"", "\"name\": \"dense\", ;''",
			"\"name\": \"dense\";\"name\": \"1\"",
			"\"leakyRelu\";\"leakyrelu\"", "\"role\": \"generator\";\"role\": \"maker\"", "\"ganvas\": 1;\"ganvas\": 2",
			"\"learningRate\": 0.0002;\"learningRate\": 0", "\"batch\": 128;\"batch\": 0", "[-1, 1];[0, 255]",
			"\"kernel\": 3;\"kernel\": [3]", "\"kernel\": 3;\"kernel\": 3, \"padding\": \"full\"",
			"\"shape\": [256, 7, 7];\"shape\": [256, 7]", "\"objective\": {\"type\": \"nonSaturating\"},;''",
			"\"training\";\"trainings\"", "\"fashion-mnist\";\"folder\", \"path\": \"x\", \"shape\": [2, 8, 8]" })
	void whatTheReaderRejectsTheSchemaRejects(String good, String bad) {
		assertTrue(GOOD.contains(good), good);
		int at = GOOD.indexOf(good);
		String text = GOOD.substring(0, at) + bad + GOOD.substring(at + good.length());
		assertFalse(ExperimentReader.read(text).problems().isEmpty());
		assertFalse(validate(text).isEmpty());
	}

	private static Set<ValidationMessage> validate(String text) {
		return SCHEMA.validate(text, InputFormat.JSON);
	}
}
