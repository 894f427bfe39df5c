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

import java.util.OptionalInt;

import org.ganvas.model.Examples;
import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingRulesTest {

	private final Experiment good = Examples.template("cnn-gan");

	@ParameterizedTest
	@CsvSource({ "adam, 0.02, 0.0002", "adam, 0.0000001, 0.0002", "sgd, 3, 0.01", "sgd, 0.000001, 0.01",
			"rmsProp, 0.02, 0.00005" })
	void unusualLearningRatesAreWarnings(String type, String rate, String usual) {
		Experiment unusual = with(type, rate);
		Problem problem = Check.one(unusual, "optimizer.learningRate", 1);
		assertEquals(Severity.WARNING, problem.severity());
		assertEquals("optimizers.generator.learningRate", problem.path());
		assertTrue(problem.message().contains(" " + rate + " is far"), problem.message());
		assertEquals(usual, ExperimentPaths.get(Check.fixed(unusual, "optimizer.learningRate"), problem.path()));
	}

	@ParameterizedTest
	@CsvSource({ "adam, 0.0002", "adam, 0.001", "adam, 0.00001", "sgd, 0.1", "sgd, 0.001", "rmsProp, 0.00005" })
	void usualLearningRatesAreFine(String type, String rate) {
		Check.none(with(type, rate), "optimizer.learningRate");
	}

	private Experiment with(String type, String rate) {
		return ExperimentPaths.set(ExperimentPaths.set(good, "optimizers.generator.type", type),
				"optimizers.generator.learningRate", rate);
	}

	@Test
	void eachNetworkNeedsAnOptimizer() {
		Experiment none = good.withOptimizers(Examples.without(good.optimizers(), "generator"));
		Problem problem = Check.one(none, "optimizer.missing", 1);
		assertTrue(problem.message().contains("\"generator\""));
		assertEquals("0.0002",
				ExperimentPaths.get(Check.fixed(none, "optimizer.missing"), "optimizers.generator.learningRate"));
		Check.none(good, "optimizer.missing");
	}

	@Test
	void eachOptimizerNeedsANetwork() {
		Experiment slip = good.withOptimizer("generater", good.optimizers().get("generator"));
		Problem problem = Check.one(slip, "optimizer.unknownNetwork", 1);
		assertEquals("optimizers.generater", problem.path());
		assertTrue(problem.message().contains("Did you mean \"generator\"?"), problem.message());
		assertEquals(good, Check.fixed(slip, "optimizer.unknownNetwork"));
		Check.none(good, "optimizer.unknownNetwork");
	}

	@Test
	void batchMayNotBeLargerThanTheData() {
		Experiment batch128 = ExperimentPaths.set(good, "training.batch", "128");
		DataFacts few = DataFacts.of(Shape.image(1, 28, 28), 100);
		Problem problem = Check.one(batch128, few, "training.batch", 1);
		assertEquals("training.batch", problem.path());
		assertEquals("64", ExperimentPaths.get(problem.fixes().get(0).apply(batch128), "training.batch"));
		assertTrue(Validator.validate(batch128, DataFacts.of(Shape.image(1, 28, 28), 128)).isEmpty());
		Check.one(ExperimentPaths.set(good, "training.batch", "60001"), "training.batch", 1);
		Check.none(ExperimentPaths.set(good, "training.batch", "60000"), "training.batch");
	}

	@Test
	void factsAreThoseOfTheDataSet() {
		assertEquals(DataFacts.of(Shape.image(1, 28, 28), 60_000), DataFacts.of(good.dataset()));
		Experiment test = ExperimentPaths.set(good, "dataset.split", "test");
		assertEquals(OptionalInt.of(10_000), DataFacts.of(test.dataset()).count());
		Experiment cifar = ExperimentPaths.set(good, "dataset.type", "cifar10");
		assertEquals(DataFacts.of(Shape.image(3, 32, 32), 50_000), DataFacts.of(cifar.dataset()));
		Experiment folder = ExperimentPaths.set(good, "dataset.type", "folder");
		assertEquals(Check.NOTHING, DataFacts.of(folder.dataset()));
		assertEquals(Shape.image(3, 16, 8), DataFacts.of(ExperimentPaths.set(folder, "dataset.shape", "[3, 16, 8]")
				.dataset()).shape().orElseThrow());
	}
}
