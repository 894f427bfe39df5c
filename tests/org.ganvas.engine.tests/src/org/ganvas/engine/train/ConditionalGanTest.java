/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.ganvas.engine.testing.TestNetworks.activation;
import static org.ganvas.engine.testing.TestNetworks.dense;
import static org.ganvas.engine.testing.TestNetworks.image;
import static org.ganvas.engine.testing.TestNetworks.label;
import static org.ganvas.engine.testing.TestNetworks.latent;
import static org.ganvas.engine.testing.TestNetworks.layer;
import static org.ganvas.engine.testing.TestNetworks.network;
import static org.ganvas.engine.testing.TestNetworks.of;
import static org.ganvas.engine.testing.TestNetworks.reshape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.Concat;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generator and discriminator that also take a label. */
class ConditionalGanTest {

	private static final int BATCH = 32;
	private static final Shape SHAPE = Shape.image(1, 2, 2);

	private final GanModel model = GanModel.create(TestNetworks.experiment(generator(), discriminator(),
			TestNetworks.adam(5e-3), BATCH));

	@BeforeAll
	static void useOneThread() {
		NativeSetup.configure(1);
	}

	@AfterAll
	static void takeBackTheDefault() {
		NativeSetup.configure(0);
	}

	private static Network generator() {
		return network(Role.GENERATOR, layer("z", latent(2)), layer("y", label(2)),
				layer("joined", of(Concat.class), "z", "y"), layer("hidden", dense(16), "joined"),
				layer("relu", activation(ActivationFunction.LEAKY_RELU), "hidden"), layer("flat", dense(4), "relu"),
				layer("tanh", activation(ActivationFunction.TANH), "flat"), layer("image", reshape(1, 2, 2), "tanh"));
	}

	private static Network discriminator() {
		return network(Role.DISCRIMINATOR, layer("x", image(1, 2, 2)), layer("y", label(2)),
				layer("flat", of(Flatten.class), "x"), layer("joined", of(Concat.class), "flat", "y"),
				layer("hidden", dense(16), "joined"),
				layer("relu", activation(ActivationFunction.LEAKY_RELU), "hidden"), layer("logit", dense(1), "relu"));
	}

	@Test
	void generatorLearnsWhatEachLabelLooksLike() {
		AdversarialStep step = model.newStep();
		assertTrue(step.needsLabels());
		int[] labels = new int[BATCH];
		float[] real = new float[BATCH * 4];
		for (int i = 0; i < BATCH; i++) {
			labels[i] = i % 2;
			Arrays.fill(real, i * 4, i * 4 + 4, labels[i] == 0 ? -0.8f : 0.8f);
		}
		for (int i = 0; i < 300; i++) {
			step.run(i, real, labels);
		}
		ImageGenerator images = new ImageGenerator(model.generator());
		assertTrue(mean(images.generate(new float[20], ten(0), 10)) < -0.3);
		assertTrue(mean(images.generate(new float[20], ten(1), 10)) > 0.3);
	}

	private static int[] ten(int label) {
		int[] labels = new int[10];
		Arrays.fill(labels, label);
		return labels;
	}

	private static double mean(float[] values) {
		double sum = 0;
		for (float value : values) {
			sum += value;
		}
		return sum / values.length;
	}

	@Test
	void labelsThatAreMissingOrUnknownAreRefused() {
		AdversarialStep step = model.newStep();
		float[] real = TestNetworks.realExamples(BATCH, SHAPE, 0);
		assertThrows(IllegalArgumentException.class, () -> step.run(0, real));
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> step.run(0, real, unknown()));
		assertTrue(e.getMessage().contains("label 7"), e.getMessage());
		assertThrows(IllegalArgumentException.class,
				() -> new ImageGenerator(model.generator()).generate(new float[2], null, 1));
	}

	private static int[] unknown() {
		int[] labels = new int[BATCH];
		labels[3] = 7;
		return labels;
	}

	@Test
	void imagesDoNotDependOnHowManyAreAskedFor() {
		GanModel plain = GanModel.create(GanFixtures.smallGan());
		ImageGenerator images = new ImageGenerator(plain.generator());
		float[] latents = new float[70 * 7];
		new LatentSource(plain.generator().network()).draw(TestNetworks.random(1), 70, latents);
		float[] all = images.generate(latents, null, 70);
		assertEquals(70 * 64, all.length);
		float[] one = images.generate(Arrays.copyOfRange(latents, 69 * 7, 70 * 7), null, 1);
		for (int i = 0; i < 64; i++) {
			assertEquals(one[i], all[69 * 64 + i], 1e-5);
		}
		assertFalse(Arrays.equals(Arrays.copyOf(all, 64), Arrays.copyOfRange(all, 64, 128)));
		assertEquals(0, images.generate(new float[0], null, 0).length);
	}

	@Test
	void latentVectorsFollowTheirDistribution() {
		LatentSource normal = new LatentSource(model.generator().network());
		assertEquals(2, normal.size());
		float[] drawn = new float[20_000];
		normal.draw(TestNetworks.random(5), 10_000, drawn);
		double squares = 0;
		for (float value : drawn) {
			squares += value * value;
		}
		assertEquals(0, mean(drawn), 0.03);
		assertEquals(1, squares / drawn.length, 0.03);
		assertNotEquals(drawn[0], drawn[2]);
	}
}
