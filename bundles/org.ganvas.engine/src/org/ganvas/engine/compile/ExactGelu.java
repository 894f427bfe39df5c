/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Erf;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * x Phi(x), with Phi the distribution function of the standard normal distribution. Both of DL4J's own variants are
 * approximations. A network with this function opens in stock DL4J only with this class on the class path. Source:
 * Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.
 */
public final class ExactGelu extends BaseActivationFunction {

	private static final long serialVersionUID = 1L;

	private static final double SQRT_HALF = Math.sqrt(0.5);
	private static final double DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

	@Override
	public INDArray getActivation(INDArray in, boolean training) {
		return in.muli(distribution(in));
	}

	@Override
	public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
		assertShape(in, epsilon);
		INDArray density = Transforms.exp(in.mul(in).muli(-0.5), false).muli(DENSITY_AT_0);
		INDArray derivative = distribution(in).addi(density.muli(in));
		return new Pair<>(derivative.muli(epsilon), null);
	}

	private static INDArray distribution(INDArray x) {
		INDArray result = x.mul(SQRT_HALF);
		Nd4j.exec(new Erf(result, result));
		return result.addi(1).muli(0.5);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ExactGelu;
	}

	@Override
	public int hashCode() {
		return ExactGelu.class.hashCode();
	}

	@Override
	public String toString() {
		return "gelu(exact)";
	}
}
