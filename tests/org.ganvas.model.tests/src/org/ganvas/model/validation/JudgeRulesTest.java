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
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.Role;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeRulesTest {

	private static final String IMAGE = "{\"name\": \"image\", \"type\": \"image\", \"shape\": [1, 28, 28]}";
	private static final String FLATTEN = "{\"name\": \"flat\", \"type\": \"flatten\"}";
	private static final String NORM = "{\"name\": \"norm\", \"type\": \"batchNorm\"}";
	private static final String LOGIT = "{\"name\": \"logit\", \"type\": \"dense\", \"units\": 1}";

	private final Experiment good = Examples.template("dcgan-28");

	@Test
	void inputOfAnotherShapeThanTheData() {
		Problem problem = Check.one(
				ExperimentPaths.set(good, "networks.discriminator.layers.image.shape", "[3, 28, 28]"),
				"discriminator.inputShape", 1);
		assertEquals("networks.discriminator.layers.image", problem.path());
		assertTrue(problem.message().contains("[3, 28, 28]") && problem.message().contains("[1, 28, 28]"));
		Check.one(good, DataFacts.of(Shape.image(1, 32, 32), 1000), "discriminator.inputShape", 1);
		Check.none(good, "discriminator.inputShape");
	}

	@Test
	void inputIsComparedWithTheGeneratorWhereTheDataAreUnknown() {
		Experiment unknown = good.withDataset(
				Settings.of(DatasetSources.of(CatalogSource.class)).with(CatalogSource.ENTRY, "mnist"));
		Check.none(unknown, "discriminator.inputShape");
		Problem problem = Check.one(ExperimentPaths.set(unknown, "networks.discriminator.layers.image.shape",
				"[3, 28, 28]"), "discriminator.inputShape", 1);
		assertTrue(problem.message().contains("the generator makes"), problem.message());
	}

	@Test
	void exactlyOneImageInputIsNeeded() {
		Check.one(judge("{\"name\": \"z\", \"type\": \"latent\", \"size\": 10}", LOGIT), "discriminator.imageInput", 0);
		Check.one(judge(IMAGE, IMAGE.replaceFirst("image", "image2"),
				"{\"name\": \"sum\", \"type\": \"add\", \"inputs\": [\"image\", \"image2\"]}", FLATTEN, LOGIT),
				"discriminator.imageInput", 0);
		Check.none(judge(IMAGE, "{\"name\": \"y\", \"type\": \"label\", \"classes\": 10}",
				FLATTEN.replace("}", ", \"inputs\": [\"image\"]}"),
				"{\"name\": \"both\", \"type\": \"concat\", \"inputs\": [\"flat\", \"y\"]}", LOGIT),
				"discriminator.imageInput");
	}

	@Test
	void outputThatIsNotAScalarIsFixed() {
		Problem problem = Check.one(judge(IMAGE, FLATTEN, LOGIT.replace("1}", "10}")), "discriminator.outputShape", 1);
		assertEquals("networks.discriminator.layers.logit", problem.path());
		assertTrue(problem.message().contains("[10]") && problem.message().contains("[1]"));
		for (Experiment broken : List.of(judge(IMAGE), judge(IMAGE, FLATTEN), judge(IMAGE, FLATTEN, LOGIT.replace(
				"1}", "10}")),
				judge(IMAGE, "{\"name\": \"conv\", \"type\": \"conv2d\", \"filters\": 8, \"kernel\": 3}"))) {
			assertEquals(List.of(), Validator.validate(Check.fixed(broken, "discriminator.outputShape")));
		}
		Check.none(judge(IMAGE, FLATTEN, LOGIT), "discriminator.outputShape");
	}

	@ParameterizedTest
	@CsvSource({ "DISCRIMINATOR, SIGMOID, discriminator.outputActivation",
			"DISCRIMINATOR, TANH, discriminator.outputActivation", "CRITIC, SIGMOID, critic.outputActivation",
			"CRITIC, TANH, critic.outputActivation" })
	void squeezedOutputsAreErrorsAndRemoved(Role role, ActivationFunction function, String code) {
		Experiment squeezed = ending(role, function);
		Problem problem = Check.one(squeezed, code, 1);
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals("networks.discriminator.layers.activation", problem.path());
		assertEquals(List.of(), Validator.validate(Check.fixed(squeezed, code)));
	}

	@ParameterizedTest
	@EnumSource(value = ActivationFunction.class, names = { "IDENTITY", "LEAKY_RELU" })
	void otherOutputsAreNot(ActivationFunction function) {
		assertEquals(List.of(), Validator.validate(ending(Role.DISCRIMINATOR, function)));
		assertEquals(List.of(), Validator.validate(ending(Role.CRITIC, function)));
	}

	@Test
	void batchNormRightAfterTheInputIsAWarning() {
		for (Experiment normed : List.of(judge(IMAGE, NORM, FLATTEN, LOGIT), judge(IMAGE, FLATTEN, NORM, LOGIT))) {
			Problem problem = Check.one(normed, "discriminator.batchNormFirst", 1);
			assertEquals(Severity.WARNING, problem.severity());
			assertEquals("networks.discriminator.layers.norm", problem.path());
			assertEquals(List.of(), Validator.validate(Check.fixed(normed, "discriminator.batchNormFirst")));
		}
		Check.none(good, "discriminator.batchNormFirst");
		Check.none(judge(IMAGE, FLATTEN, "{\"name\": \"d\", \"type\": \"dense\", \"units\": 8}", NORM, LOGIT),
				"discriminator.batchNormFirst");
	}

	private Experiment judge(String... layers) {
		return Examples.withLayers(good, Role.DISCRIMINATOR, layers);
	}

	private Experiment ending(Role role, ActivationFunction function) {
		Settings activation = Settings.of(LayerTypes.of(Activation.class)).with(Activation.FUNCTION, function);
		return good.withNetwork(NetworkEdits
				.insertAfter(good.networks().get("discriminator").withRole(role), "logit", activation));
	}
}
