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
 * Cross-entropy of a Bernoulli variable given by its logit l = log(p / (1 - p)), in a form that neither overflows nor
 * cancels: -t log p - (1 - t) log(1 - p) = softplus(l) - t l.
 */
final class CrossEntropy {

	private CrossEntropy() {
	}

	/** log(1 + exp(x)). */
	static double softplus(double x) {
		return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
	}

	/** 1 / (1 + exp(-x)). */
	static double sigmoid(double x) {
		return 1 / (1 + Math.exp(-x));
	}

	/** The mean over the logits against one target for all; the derivative by l is sigmoid(l) - t. */
	static double mean(double[] logits, double target, double[] gradient) {
		double sum = 0;
		for (int i = 0; i < logits.length; i++) {
			sum += softplus(logits[i]) - target * logits[i];
			gradient[i] = (sigmoid(logits[i]) - target) / logits.length;
		}
		return sum / logits.length;
	}
}
