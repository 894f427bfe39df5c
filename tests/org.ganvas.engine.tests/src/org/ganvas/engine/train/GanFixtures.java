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
import static org.ganvas.engine.testing.TestNetworks.batchNorm;
import static org.ganvas.engine.testing.TestNetworks.chain;
import static org.ganvas.engine.testing.TestNetworks.conv;
import static org.ganvas.engine.testing.TestNetworks.convTranspose;
import static org.ganvas.engine.testing.TestNetworks.dense;
import static org.ganvas.engine.testing.TestNetworks.image;
import static org.ganvas.engine.testing.TestNetworks.latent;
import static org.ganvas.engine.testing.TestNetworks.of;
import static org.ganvas.engine.testing.TestNetworks.reshape;

import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Experiment;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.shape.Shape;

/** A small convolutional GAN with batchNorm and dropout, and what it trains on. */
final class GanFixtures {

	static final int BATCH = 6;
	static final Shape SHAPE = Shape.image(1, 8, 8);

	private GanFixtures() {
	}

	static Experiment smallGan(Settings optimizer) {
		Network generator = chain(Role.GENERATOR, latent(7), dense(16), batchNorm(),
				activation(ActivationFunction.LEAKY_RELU), reshape(4, 2, 2), convTranspose(4, 4, 2, Padding.SAME),
				batchNorm(), activation(ActivationFunction.RELU), of(Dropout.class).with(Dropout.RATE, 0.2),
				convTranspose(3, 4, 2, Padding.SAME), activation(ActivationFunction.LEAKY_RELU),
				conv(1, 3, 1, Padding.SAME), activation(ActivationFunction.TANH));
		Network discriminator = chain(Role.DISCRIMINATOR, image(1, 8, 8), conv(4, 3, 2, Padding.SAME),
				activation(ActivationFunction.LEAKY_RELU), of(Dropout.class).with(Dropout.RATE, 0.3),
				conv(8, 3, 2, Padding.SAME), batchNorm(), activation(ActivationFunction.LEAKY_RELU), of(Flatten.class),
				dense(1));
		return TestNetworks.experiment(generator, discriminator, optimizer, BATCH);
	}

	static Experiment smallGan() {
		return smallGan(TestNetworks.adam(2e-3));
	}

	static void train(GanModel model, AdversarialStep step, int batch, Shape shape, long from, long to) {
		for (long i = from; i < to; i++) {
			step.run(i, TestNetworks.realExamples(batch, shape, i));
		}
	}
}
