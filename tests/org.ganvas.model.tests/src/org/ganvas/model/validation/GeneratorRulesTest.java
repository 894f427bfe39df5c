/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ganvas.model.Examples;
import org.ganvas.model.Experiment;
import org.ganvas.model.Role;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorRulesTest {

	private static final String Z = "{\"name\": \"z\", \"type\": \"latent\", \"size\": 100}";

	private final Experiment good = Examples.template("dcgan-28");

	@Test
	void outputOfOtherChannelsThanTheDataSetsTheFilters() {
		DataFacts color = DataFacts.of(Shape.image(3, 28, 28), 1000);
		Problem problem = Check.one(good, color, "generator.outputShape", 1);
		assertEquals("networks.generator.layers.tanh", problem.path());
		assertTrue(problem.message().contains("[1, 28, 28]") && problem.message().contains("[3, 28, 28]"));
		assertEquals("3", ExperimentPaths.get(problem.fixes().get(0).apply(good),
				"networks.generator.layers.conv3.filters"));
		Check.none(good, "generator.outputShape");
	}

	@Test
	void outputOfOtherSizeIsTold() {
		Check.one(good, DataFacts.of(Shape.image(1, 32, 32), 1000), "generator.outputShape", 0);
	}

	@Test
	void vectorOfTheRightSizeGetsAReshape() {
		Experiment vector = Examples.withLayers(good, Role.GENERATOR, Z,
				"{\"name\": \"dense\", \"type\": \"dense\", \"units\": 784}");
		Check.one(vector, "generator.outputShape", 1);
		assertEquals(List.of(), Validator.validate(Check.fixed(vector, "generator.outputShape")));
	}

	@Test
	void wrongReshapeAtTheEndIsChanged() {
		Experiment swapped = Examples.withLayers(good, Role.GENERATOR, Z,
				"{\"name\": \"dense\", \"type\": \"dense\", \"units\": 784}",
				"{\"name\": \"image\", \"type\": \"reshape\", \"shape\": [28, 28, 1]}");
		Experiment fixed = Check.fixed(swapped, "generator.outputShape");
		assertEquals("[1, 28, 28]", ExperimentPaths.get(fixed, "networks.generator.layers.image.shape"));
		Check.one(swapped, "generator.outputShape", 1);
	}

	@Test
	void unknownDataAreNotComparedWith() {
		List<Problem> problems = Validator.validate(good, Check.NOTHING);
		assertEquals(List.of(), problems);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "sigmoid;[-1, 1];ERROR", "relu;[-1, 1];ERROR", "softplus;[-1, 1];ERROR",
			"tanh;[0, 1];WARNING" })
	void activationThatContradictsTheRangeIsFixedBothWays(String function, String range, Severity severity) {
		Problem problem = Check.one(with(good, function, range), "generator.outputRange", 2);
		assertEquals(severity, problem.severity());
		assertEquals("networks.generator.layers.tanh", problem.path());
		assertTrue(problem.message().contains(function) && problem.message().contains(range), problem.message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "tanh;[-1, 1]", "sigmoid;[0, 1]", "identity;[-1, 1]", "leakyRelu;[-1, 1]",
			"relu;[0, 1]" })
	void activationThatFitsTheRangeIsFine(String function, String range) {
		Check.none(with(good, function, range), "generator.outputRange");
	}

	@Test
	void activationIsFoundBeforeAReshape() {
		Experiment mlp = ExperimentPaths.set(Examples.template("mlp-gan"), "dataset.range", "[0, 1]");
		assertEquals("networks.generator.layers.tanh", Check.one(mlp, "generator.outputRange", 2).path());
	}

	@Test
	void generatorNeedsALatentInput() {
		Experiment none = good.withNetwork(good.networks().get("generator")
				.withLayers(good.networks().get("generator").layers().subList(1, 15)));
		// What is left takes the output of a layer that is gone.
		Check.one(none, "generator.noLatent", 1);
		Experiment open = Examples.withLayers(good, Role.GENERATOR,
				"{\"name\": \"dense\", \"type\": \"dense\", \"units\": 784}",
				"{\"name\": \"image\", \"type\": \"reshape\", \"shape\": [1, 28, 28]}");
		assertEquals(List.of(), Validator.validate(Check.fixed(open, "generator.noLatent")));
		Check.none(good, "generator.noLatent");
	}

	@Test
	void rolesAreNeededOnceEach() {
		Experiment twoJudges = good.withNetwork(good.networks().get("generator").withRole(Role.CRITIC));
		Problem problem = Check.one(twoJudges, "network.missing", 0);
		assertTrue(problem.message().contains("no generator"));
		Check.one(twoJudges, "network.duplicateRole", 0);
		Experiment noJudge = good.withNetwork(good.networks().get("discriminator").withRole(Role.ENCODER));
		assertTrue(Check.one(noJudge, "network.missing", 0).message().contains("no discriminator"));
		Check.none(good, "network.missing");
		Check.none(good.withNetwork(good.networks().get("discriminator").withRole(Role.CRITIC)),
				"network.duplicateRole");
	}

	private static Experiment with(Experiment experiment, String function, String range) {
		return ExperimentPaths.set(
				ExperimentPaths.set(experiment, "networks.generator.layers.tanh.function", function), "dataset.range",
				range);
	}
}
