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
 * The objective that is used in practice: the discriminator minimizes the cross-entropy of telling real from generated
 * examples, the generator minimizes -log D(G(z)). Source: Goodfellow et al., Generative Adversarial Nets, 2014, section
 * 3.
 *
 * @param realLabel the discriminator's target on real examples, in (0.5, 1]; 1 is no smoothing
 */
public record NonSaturatingObjective(double realLabel) implements CrossEntropyObjective {

	@Override
	public double generatorLoss(double[] outputs, double[] gradient) {
		return CrossEntropy.mean(outputs, 1, gradient);
	}
}
