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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.Diagnosis.Quantity;
import org.ganvas.engine.objective.AdversarialObjective;
import org.ganvas.engine.objective.NonSaturatingObjective;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.engine.train.NonFiniteException.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** NaN and infinity stop a step before it has changed anything, and are traced to where they came up. */
class NonFiniteTest {

	private final GanModel model = GanModel.create(GanFixtures.smallGan());
	private final AdversarialStep step = model.newStep();
	private final float[] real = TestNetworks.realExamples(GanFixtures.BATCH, GanFixtures.SHAPE, 0);

	@BeforeEach
	void makeTwoSteps() {
		step.run(0, real);
		step.run(1, real);
	}

	@Test
	void weightOfTheGeneratorIsNamed() {
		model.generator().layer("layer5").weights().get("W").putScalar(3, Float.NaN);
		assertStops(step, Phase.DISCRIMINATOR_FAKE, "generator", "layer5", Quantity.WEIGHTS);
	}

	@Test
	void weightOfTheDiscriminatorIsNamed() {
		model.discriminator().layer("layer4").weights().get("b").putScalar(0, Float.POSITIVE_INFINITY);
		assertStops(step, Phase.DISCRIMINATOR_REAL, "discriminator", "layer4", Quantity.WEIGHTS);
	}

	@Test
	void realExampleIsNamedAsTheInput() {
		real[17] = Float.NaN;
		assertStops(step, Phase.DISCRIMINATOR_REAL, "discriminator", "input", Quantity.ACTIVATION);
	}

	@Test
	void overflowingActivationIsNamed() {
		model.discriminator().layer("layer1").weights().get("W").assign(3e38);
		real[0] = 1000;
		assertStops(step, Phase.DISCRIMINATOR_REAL, "discriminator", "layer1", Quantity.ACTIVATION);
	}

	@Test
	void gradientIsNamedWhereItBegins() {
		AdversarialStep broken = step(new Broken(false));
		assertStops(broken, Phase.DISCRIMINATOR_REAL, "discriminator", "layer8", Quantity.GRADIENT);
	}

	@Test
	void discriminatorIsTakenBackWhenTheGeneratorsHalfFails() {
		AdversarialStep broken = step(new Broken(true));
		assertStops(broken, Phase.GENERATOR, "discriminator", "layer8", Quantity.GRADIENT);
	}

	@Test
	void bothAreTakenBackWhenTheGeneratorsUpdateOverflows() {
		GanModel steep = GanModel.create(GanFixtures.smallGan(TestNetworks.adam(2e-3)));
		// A state that no finite gradient brings about: Adam's mean of gradients already is infinite.
		steep.generator().updaterState().putScalar(5, Float.POSITIVE_INFINITY);
		AdversarialStep overflowing = steep.newStep();
		float[] generator = all(steep.generator());
		float[] discriminator = all(steep.discriminator());
		NonFiniteException e = assertThrows(NonFiniteException.class, () -> overflowing.run(0, real));
		assertEquals(Phase.GENERATOR_UPDATE, e.phase());
		assertEquals("generator", e.network());
		assertEquals(Quantity.WEIGHTS, e.quantity());
		assertArrayEquals(generator, all(steep.generator()));
		assertArrayEquals(discriminator, all(steep.discriminator()));
	}

	@Test
	void trainingGoesOnAfterAStepThatStopped() {
		float[] broken = real.clone();
		broken[0] = Float.NaN;
		assertThrows(NonFiniteException.class, () -> step.run(2, broken));
		StepResult result = step.run(2, real);
		assertTrue(Double.isFinite(result.discriminatorLoss()) && Double.isFinite(result.generatorLoss()));
	}

	private AdversarialStep step(AdversarialObjective objective) {
		return new AdversarialStep(model.generator(), model.discriminator(), objective, GanFixtures.BATCH, 42);
	}

	private void assertStops(AdversarialStep stopped, Phase phase, String network, String layer, Quantity quantity) {
		float[] generator = all(model.generator());
		float[] discriminator = all(model.discriminator());
		NonFiniteException e = assertThrows(NonFiniteException.class, () -> stopped.run(2, real));
		assertEquals(2, e.step());
		assertEquals(phase, e.phase());
		assertEquals(network, e.network());
		assertEquals(layer, e.layer());
		assertEquals(quantity, e.quantity());
		assertTrue(e.getMessage().contains("Step 2") && e.getMessage().contains(network + "." + layer), e.getMessage());
		assertArrayEquals(generator, all(model.generator()));
		assertArrayEquals(discriminator, all(model.discriminator()));
	}

	private static float[] all(CompiledNetwork network) {
		float[] parameters = network.parameters().toFloatVector();
		float[] state = network.updaterState().reshape(network.updaterState().length()).toFloatVector();
		float[] both = Arrays.copyOf(parameters, parameters.length + state.length);
		System.arraycopy(state, 0, both, parameters.length, state.length);
		return both;
	}

	/** A usual objective whose gradient is NaN for one example, for the generator or for the real examples. */
	private record Broken(boolean forGenerator) implements AdversarialObjective {

		private static final AdversarialObjective USUAL = new NonSaturatingObjective(1);

		@Override
		public double realLoss(double[] outputs, double[] gradient) {
			double loss = USUAL.realLoss(outputs, gradient);
			gradient[2] = forGenerator ? gradient[2] : Double.NaN;
			return loss;
		}

		@Override
		public double fakeLoss(double[] outputs, double[] gradient) {
			return USUAL.fakeLoss(outputs, gradient);
		}

		@Override
		public double generatorLoss(double[] outputs, double[] gradient) {
			double loss = USUAL.generatorLoss(outputs, gradient);
			gradient[2] = forGenerator ? Double.NaN : gradient[2];
			return loss;
		}

		@Override
		public double score(double output) {
			return USUAL.score(output);
		}
	}
}
