/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

import org.bytedeco.javacpp.Loader;

/** How many threads to use when nobody says. */
final class ThreadCount {

	private static final String VARIABLE = "OMP_NUM_THREADS";

	private ThreadCount() {
	}

	/** As the environment says, else one per physical core: two on one core compete for its multipliers. */
	static int byDefault() {
		return of(System.getenv(VARIABLE), Loader.totalCores(), Runtime.getRuntime().availableProcessors());
	}

	/**
	 * The number of threads.
	 *
	 * @param variable the value of the environment variable; null if it is not set
	 * @param physicalCores the physical cores of the machine; below 1 if unknown
	 * @param available the processors that this process may use, which a container may limit
	 * @throws NativeSetupException if the variable is not a number of threads
	 */
	static int of(String variable, int physicalCores, int available) {
		if (variable != null && !variable.isBlank()) {
			return parse(variable.strip());
		}
		return physicalCores < 1 ? available : Math.min(physicalCores, available);
	}

	private static int parse(String text) {
		if (!text.matches("[1-9][0-9]{0,5}")) {
			throw new NativeSetupException("The environment variable " + VARIABLE + " is \"" + text
					+ "\", which is not a number of threads. Set it to 1 or more, or unset it.");
		}
		return Integer.parseInt(text);
	}
}
