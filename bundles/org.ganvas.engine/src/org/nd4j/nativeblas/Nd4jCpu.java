/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.nd4j.nativeblas;

/**
 * DL4J 1.0.0-M2.1 decides by reflection on this name whether its layers may use oneDNN, but ND4J has moved the class to
 * another package: without this stand-in every convolution silently runs on an implementation that is about ten times
 * slower. It forwards to the class in its new place.
 */
public final class Nd4jCpu {

	private Nd4jCpu() {
	}

	/** The native environment, reduced to the question that DL4J asks. */
	public static final class Environment {

		private static final Environment INSTANCE = new Environment();

		private Environment() {
		}

		/** @return the only instance */
		public static Environment getInstance() {
			return INSTANCE;
		}

		/** @return whether the native library uses oneDNN, which was named MKL-DNN */
		public boolean isUseMKLDNN() {
			return org.nd4j.linalg.cpu.nativecpu.bindings.Nd4jCpu.Environment.getInstance().isUseONEDNN();
		}
	}
}
