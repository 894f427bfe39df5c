/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

/**
 * The figures of one training step. A figure that is unknown or not finite is NaN, {@code null} in the file.
 *
 * @param step the number of steps done, this one included
 * @param epoch the epoch of the step, counted from 1
 * @param time seconds of training since the run began; time between an interruption and the resume does not count
 * @param discriminatorLoss the discriminator's loss before its update
 * @param generatorLoss the generator's loss before its update, judged by the updated discriminator
 * @param dReal mean probability D(x) that real examples are real
 * @param dFakeBefore mean D(G(z)) before the discriminator's update
 * @param dFakeAfter mean D(G(z)) after it
 * @param discriminatorGradientNorm Euclidean norm of the gradient over all of the discriminator's weights
 * @param generatorGradientNorm the same of the generator
 * @param imagesPerSecond real examples per second since the previous step ended
 */
public record StepMetrics(long step, long epoch, double time, double discriminatorLoss, double generatorLoss,
		double dReal, double dFakeBefore, double dFakeAfter, double discriminatorGradientNorm,
		double generatorGradientNorm, double imagesPerSecond) implements MetricsLine {

	/** The value of {@code kind} in the file. */
	public static final String KIND = "step";

	@Override
	public void appendTo(StringBuilder line) {
		new MetricsFields(line, KIND).add("step", step).add("epoch", epoch).add("time", time)
				.add("discriminatorLoss", discriminatorLoss).add("generatorLoss", generatorLoss).add("dReal", dReal)
				.add("dFakeBefore", dFakeBefore).add("dFakeAfter", dFakeAfter)
				.add("discriminatorGradientNorm", discriminatorGradientNorm)
				.add("generatorGradientNorm", generatorGradientNorm).add("imagesPerSecond", imagesPerSecond).end();
	}
}
