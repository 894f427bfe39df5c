/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

import org.deeplearning4j.nn.layers.mkldnn.BaseMKLDNNHelper;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Brings up the native library: checks the processor before anything native is loaded, switches DL4J's oneDNN helpers
 * on, and sets the number of threads. Whoever touches DL4J or ND4J calls {@link #configure} first.
 */
public final class NativeSetup {

	private static final String DISABLE_HELPERS = "org.eclipse.deeplearning4j.helpers.disable";

	private static boolean loaded;

	private NativeSetup() {
	}

	/**
	 * Makes sure that the native library runs, with the default number of threads if {@link #configure} has not been
	 * called.
	 *
	 * @throws NativeSetupException if it cannot run here
	 */
	public static synchronized void ensure() {
		if (!loaded) {
			configure(0);
		}
	}

	/**
	 * Brings up the native library, or changes the number of threads if it is up.
	 *
	 * @param threads how many threads operations may use; 0 for the environment variable OMP_NUM_THREADS if it is set,
	 * else one per physical core
	 * @return what is used
	 * @throws NativeSetupException if the native library cannot run here
	 */
	public static synchronized NativeInfo configure(int threads) {
		if (threads < 0) {
			throw new IllegalArgumentException("The number of threads must be at least 1, or 0 for the default, not "
					+ threads + ".");
		}
		if (!loaded) {
			Processor.requireSupported();
			// DL4J's own default is to leave oneDNN off.
			System.setProperty(DISABLE_HELPERS, "false");
			load();
			loaded = true;
		}
		int used = threads > 0 ? threads : ThreadCount.byDefault();
		// Two pools that do not know of each other: OpenMP (oneDNN, ND4J's own loops) and BLAS. ND4J's loops also have
		// a
		// ceiling that is read from OMP_NUM_THREADS when the library is loaded and that nothing raises afterwards.
		NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(used);
		Nd4j.factory().blas().setMaxThreads(used);
		return new NativeInfo(used, Nd4j.factory().blas().getBlasVendor().name(), BaseMKLDNNHelper.mklDnnEnabled());
	}

	private static void load() {
		try {
			Nd4j.getEnvironment();
		} catch (Exception | LinkageError e) {
			throw new NativeSetupException("The native numerics library could not be loaded: " + rootMessage(e)
					+ ". Check that the native bundle for " + Processor.platform()
					+ " is installed and that the folder for temporary files can be written to.", e);
		}
	}

	private static String rootMessage(Throwable e) {
		Throwable root = e;
		while (root.getCause() != null && root.getCause() != root) {
			root = root.getCause();
		}
		return root.toString();
	}
}
