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

import org.ganvas.model.Examples;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.CatalogSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentPathsTest {

	private final Experiment experiment = Examples.template("dcgan-28");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "name|other", "description|\"in quotes\"|in quotes", "training.batch|64",
			"training.seed|-7", "training.sampleGrid|[2, 4]", "dataset.range|[0, 1]", "dataset.split|test",
			"objective.type|minimax", "objective.realLabel|0.9", "optimizers.generator.learningRate|1e-3|0.001",
			"optimizers.discriminator.type|sgd", "networks.generator.role|decoder",
			"networks.generator.layers.dense.units|99", "networks.generator.layers.z.distribution|\"uniform\"|uniform",
			"networks.generator.layers.conv1.padding|valid", "networks.generator.layers.conv1.padding|[1, 1]",
			"networks.generator.layers.conv1.kernel|[3, 5]", "networks.generator.layers.conv1.bias|false",
			"networks.generator.layers.map.shape|[64, 14, 14]", "networks.generator.layers.norm2.type|dropout",
			"networks.generator.layers.tanh.inputs|[\"conv2\"]" })
	void valuesCanBeSet(ArgumentsAccessor arguments) {
		String path = arguments.getString(0);
		Experiment changed = ExperimentPaths.set(experiment, path, arguments.getString(1));
		assertEquals(arguments.getString(arguments.size() - 1), ExperimentPaths.get(changed, path));
		assertTrue(ExperimentPaths.paths(experiment).contains(path));
		for (String other : ExperimentPaths.paths(changed)) {
			if (!other.equals(path) && ExperimentPaths.paths(experiment).contains(other) && !path.endsWith("type")) {
				assertEquals(ExperimentPaths.get(experiment, other), ExperimentPaths.get(changed, other));
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"training.btch|1|Did you mean \"training.batch\"?",
			"training.nothing|1|Below training there is: batch, epochs,",
			"networks.gen.layers.z.size|1|Below networks there is: generator, discriminator.",
			"networks.generator.layers.z.units|1|there is: type, size, distribution, inputs.",
			"seed|1|At the top there is: name, description, dataset, objective, optimizers, training, networks.",
			"training|1|Below training there is: batch", "|1|At the top there is: name",
			"training.batch|0|training.batch: Expected an integer from 1 to 65536, but found the number 0.",
			"training.batch|many|but found the text \"many\"", "training.batch|''|but found the text \"\"",
			"objective.type|minmax|Did you mean \"minimax\"?", "dataset.range|[0, 255]|Expected [-1, 1] or [0, 1]",
			"networks.generator.layers.conv1.bias|yes|Expected true or false",
			"networks.generator.layers.conv1.inputs|up1|an array of names" })
	void errorsSayWhatExistsOrIsAllowed(String path, String value, String message) {
		PathException e = assertThrows(PathException.class,
				() -> ExperimentPaths.set(experiment, path == null ? "" : path, value));
		assertTrue(e.getMessage().contains(message), e.getMessage());
	}

	@Test
	void fieldsOfTheSameNameSurviveAChangeOfType() {
		Experiment sgd = ExperimentPaths.set(experiment, "optimizers.generator.type", "rmsProp");
		assertEquals("0.0002", ExperimentPaths.get(sgd, "optimizers.generator.learningRate"));
		assertThrows(PathException.class, () -> ExperimentPaths.get(sgd, "optimizers.generator.beta1"));
	}

	@Test
	void requiredFieldsOfANewTypeAreSetNext() {
		Experiment catalog = ExperimentPaths.set(experiment, "dataset.type", "catalog");
		PathException e = assertThrows(PathException.class, () -> ExperimentPaths.get(catalog, "dataset.entry"));
		assertEquals("dataset.entry: No value is set yet.", e.getMessage());
		Experiment mnist = ExperimentPaths.set(catalog, "dataset.entry", "mnist");
		assertEquals("mnist", mnist.dataset().get(CatalogSource.ENTRY));
		assertEquals("[-1, 1]", ExperimentPaths.get(mnist, "dataset.range"));
	}

	@Test
	void textsMayLookLikeJson() {
		for (String text : new String[] { "10", "true", "null", "[1]", "{", "a \"b\"", "\"quoted", "a\nb", "C:\\x" }) {
			Experiment changed = ExperimentPaths.set(experiment, "name", text);
			assertEquals(text, changed.name());
			Experiment again = ExperimentPaths.set(experiment, "name", ExperimentPaths.get(changed, "name"));
			assertEquals(text, again.name());
		}
		Experiment quoted = ExperimentPaths.set(experiment, "name", "\"\\\"x\\\"\"");
		assertEquals("\"x\"", quoted.name());
		assertEquals(quoted, ExperimentPaths.set(experiment, "name", ExperimentPaths.get(quoted, "name")));
	}
}
