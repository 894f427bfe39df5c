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
 * An adversarial objective: losses and their gradients at the discriminator's output, one number per example. Each
 * method returns the mean loss over the examples and fills {@code gradient} with the derivative of that mean by each
 * output. All losses are to be minimized.
 */
public interface AdversarialObjective {

	/**
	 * The discriminator's loss on real examples.
	 *
	 * @param outputs the discriminator's outputs for real examples, without final activation
	 * @param gradient receives the gradient; as long as {@code outputs}
	 * @return the mean loss
	 */
	double realLoss(double[] outputs, double[] gradient);

	/**
	 * The discriminator's loss on generated examples.
	 *
	 * @param outputs the discriminator's outputs for generated examples, without final activation
	 * @param gradient receives the gradient; as long as {@code outputs}
	 * @return the mean loss
	 */
	double fakeLoss(double[] outputs, double[] gradient);

	/**
	 * The generator's loss.
	 *
	 * @param outputs the discriminator's outputs for generated examples, without final activation
	 * @param gradient receives the gradient; as long as {@code outputs}
	 * @return the mean loss
	 */
	double generatorLoss(double[] outputs, double[] gradient);

	/**
	 * What is reported as D(x): for cross-entropy objectives the probability of being real.
	 *
	 * @param output the discriminator's output for one example, without final activation
	 * @return the score
	 */
	double score(double output);
}
