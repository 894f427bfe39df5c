/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.objective;

/**
 * The two-player game of the first GAN paper: the discriminator maximizes log D(x) + log(1 - D(G(z))), the generator
 * minimizes log(1 - D(G(z))), whose gradient vanishes while the discriminator is sure. Source: Goodfellow et al.,
 * Generative Adversarial Nets, 2014, equation 1.
 *
 * @param realLabel the discriminator's target on real examples, in (0.5, 1]; 1 is no smoothing
 */
public record MinimaxObjective(double realLabel) implements CrossEntropyObjective {

	@Override
	public double generatorLoss(double[] outputs, double[] gradient) {
		double loss = -CrossEntropy.mean(outputs, 0, gradient);
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] = -gradient[i];
		}
		return loss;
	}
}
