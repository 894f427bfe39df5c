/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleSupplier;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Compares an analytic gradient with central differences of the loss, element by element. */
public final class FiniteDifferences {

	private static final double STEP = 1e-5;
	private static final double TOLERANCE = 2e-6;

	private FiniteDifferences() {
	}

	/**
	 * Checks a gradient.
	 *
	 * @param what for the message
	 * @param variable a row of double precision that the loss depends on; restored afterwards
	 * @param analytic the gradient, as long
	 * @param loss computes the loss anew
	 * @param most how many elements to check at most, evenly spread
	 */
	public static void check(String what, INDArray variable, double[] analytic, DoubleSupplier loss, int most) {
		assertEquals(variable.length(), analytic.length, what);
		int stride = Math.max(1, analytic.length / most);
		double largest = 0;
		for (int i = 0; i < analytic.length; i += stride) {
			double value = variable.getDouble(i);
			variable.putScalar(i, value + STEP);
			double above = loss.getAsDouble();
			variable.putScalar(i, value - STEP);
			double below = loss.getAsDouble();
			variable.putScalar(i, value);
			double numeric = (above - below) / (2 * STEP);
			assertEquals(numeric, analytic[i], TOLERANCE * Math.max(1, Math.abs(numeric)), what + ", element " + i);
			largest = Math.max(largest, Math.abs(numeric));
		}
		assertTrue(largest > 1e-4, what + " has no gradient at all: the check would pass for a wrong one");
	}
}
