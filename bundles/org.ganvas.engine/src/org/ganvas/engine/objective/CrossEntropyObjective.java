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
 * An objective whose discriminator tells real from generated examples by cross-entropy. Source: Goodfellow et al.,
 * Generative Adversarial Nets, 2014, equation 1; the smoothed real label: Salimans et al., Improved Techniques for
 * Training GANs, 2016, section 3.4.
 */
interface CrossEntropyObjective extends AdversarialObjective {

	/** The discriminator's target on real examples, in (0.5, 1]; 1 is no smoothing. */
	double realLabel();

	@Override
	default double realLoss(double[] outputs, double[] gradient) {
		return CrossEntropy.mean(outputs, realLabel(), gradient);
	}

	@Override
	default double fakeLoss(double[] outputs, double[] gradient) {
		return CrossEntropy.mean(outputs, 0, gradient);
	}

	@Override
	default double score(double output) {
		return CrossEntropy.sigmoid(output);
	}
}
