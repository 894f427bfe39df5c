/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Experiment;
import org.ganvas.model.field.Settings;
import org.ganvas.model.optimizer.OptimizerType;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.optimizer.RmsProp;
import org.ganvas.model.optimizer.Sgd;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.template.Templates;
import org.ganvas.model.training.TrainingSettings;
import org.junit.jupiter.api.Test;

/** Same seed, same bytes; and nothing but parameters, optimizer state and step number is needed to go on. */
class DeterminismTest {

	@Test
	void sameSeedGivesTheSameBytesForASmallConvolutionalGan() {
		Experiment experiment = GanFixtures.smallGan();
		assertSame(trained(experiment, GanFixtures.BATCH, GanFixtures.SHAPE, 4),
				trained(experiment, GanFixtures.BATCH, GanFixtures.SHAPE, 4));
	}

	@Test
	void sameSeedGivesTheSameBytesForMlpGan() {
		Experiment experiment = withTraining(Templates.find("mlp-gan").orElseThrow().experiment(), 16, 42);
		Shape shape = Shape.image(1, 28, 28);
		assertSame(trained(experiment, 16, shape, 3), trained(experiment, 16, shape, 3));
	}

	@Test
	void anotherSeedGivesOtherWeightsFromTheStart() {
		Experiment experiment = GanFixtures.smallGan();
		GanModel one = GanModel.create(experiment);
		GanModel other = GanModel.create(withTraining(experiment, GanFixtures.BATCH, 43));
		assertFalse(Arrays.equals(bytes(one.generator()), bytes(other.generator())));
		assertFalse(Arrays.equals(bytes(one.discriminator()), bytes(other.discriminator())));
	}

	@Test
	void sixStepsAreThreeStepsAndThreeMoreInAFreshModel() {
		Settings momentum = Settings.of(Optimizers.of(Sgd.class)).with(OptimizerType.LEARNING_RATE, 0.01)
				.with(Sgd.MOMENTUM, 0.9);
		Settings rmsProp = Settings.of(Optimizers.of(RmsProp.class)).with(OptimizerType.LEARNING_RATE, 1e-3);
		Settings plain = Settings.of(Optimizers.of(Sgd.class)).with(OptimizerType.LEARNING_RATE, 0.01);
		for (Settings optimizer : new Settings[] { TestNetworks.adam(2e-3), momentum, rmsProp, plain }) {
			Experiment experiment = GanFixtures.smallGan(optimizer);
			GanModel undisturbed = trained(experiment, GanFixtures.BATCH, GanFixtures.SHAPE, 6);
			GanModel first = trained(experiment, GanFixtures.BATCH, GanFixtures.SHAPE, 3);
			GanModel resumed = GanModel.create(experiment);
			copy(first.generator(), resumed.generator());
			copy(first.discriminator(), resumed.discriminator());
			GanFixtures.train(resumed, resumed.newStep(), GanFixtures.BATCH, GanFixtures.SHAPE, 3, 6);
			assertSame(undisturbed, resumed);
		}
	}

	private static void copy(CompiledNetwork from, CompiledNetwork to) {
		to.parameters().assign(from.parameters());
		if (from.updaterState() != null) {
			to.updaterState().assign(from.updaterState());
		}
	}

	private static GanModel trained(Experiment experiment, int batch, Shape shape, int steps) {
		GanModel model = GanModel.create(experiment);
		GanFixtures.train(model, model.newStep(), batch, shape, 0, steps);
		return model;
	}

	private static Experiment withTraining(Experiment e, int batch, long seed) {
		return new Experiment(e.name(), e.description(), e.dataset(), e.objective(), e.optimizers(),
				e.training().with(TrainingSettings.BATCH, batch).with(TrainingSettings.SEED, seed), e.networks(),
				e.diagram());
	}

	private static void assertSame(GanModel expected, GanModel actual) {
		assertArrayEquals(bytes(expected.generator()), bytes(actual.generator()), "generator");
		assertArrayEquals(bytes(expected.discriminator()), bytes(actual.discriminator()), "discriminator");
	}

	private static float[] bytes(CompiledNetwork network) {
		float[] parameters = network.parameters().toFloatVector();
		float[] state = network.updaterState() == null ? new float[0]
				: network.updaterState().reshape(network.updaterState().length()).toFloatVector();
		float[] all = Arrays.copyOf(parameters, parameters.length + state.length);
		System.arraycopy(state, 0, all, parameters.length, state.length);
		return all;
	}
}
