/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

/** What one training step did. The step reuses one object: read it before the next step. */
public final class StepResult {

	private double discriminatorLoss;
	private double generatorLoss;
	private double meanDReal;
	private double meanDFakeBefore;
	private double meanDFakeAfter;
	private double discriminatorGradientNorm;
	private double generatorGradientNorm;

	StepResult() {
	}

	/** @return the discriminator's loss on real plus that on generated examples, each a mean over the batch */
	public double discriminatorLoss() {
		return discriminatorLoss;
	}

	/** @return the generator's loss, a mean over the batch, with the discriminator after its update */
	public double generatorLoss() {
		return generatorLoss;
	}

	/** @return the mean of D(x) over the real examples, before the discriminator's update */
	public double meanDReal() {
		return meanDReal;
	}

	/** @return the mean of D(G(z)) before the discriminator's update */
	public double meanDFakeBefore() {
		return meanDFakeBefore;
	}

	/** @return the mean of D(G(z)) after the discriminator's update, before the generator's */
	public double meanDFakeAfter() {
		return meanDFakeAfter;
	}

	/** @return the Euclidean norm of the discriminator's gradient over all trained parameters */
	public double discriminatorGradientNorm() {
		return discriminatorGradientNorm;
	}

	/** @return the Euclidean norm of the generator's gradient over all trained parameters */
	public double generatorGradientNorm() {
		return generatorGradientNorm;
	}

	void setDiscriminator(double loss, double dReal, double dFake, double gradientNorm) {
		discriminatorLoss = loss;
		meanDReal = dReal;
		meanDFakeBefore = dFake;
		discriminatorGradientNorm = gradientNorm;
	}

	void setGenerator(double loss, double dFake, double gradientNorm) {
		generatorLoss = loss;
		meanDFakeAfter = dFake;
		generatorGradientNorm = gradientNorm;
	}
}
