/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

class ThreadCountTest {

	@AfterEach
	void takeBackTheDefault() {
		NativeSetup.configure(0);
	}

	@Test
	void onePerPhysicalCoreAndNoMoreThanTheProcessMayUse() {
		assertEquals(8, ThreadCount.of(null, 8, 16));
		assertEquals(2, ThreadCount.of("", 8, 2));
		assertEquals(4, ThreadCount.of(null, -1, 4));
	}

	@Test
	void environmentVariableWins() {
		assertEquals(3, ThreadCount.of("3", 8, 16));
		NativeSetupException e = assertThrows(NativeSetupException.class, () -> ThreadCount.of("many", 8, 16));
		assertTrue(e.getMessage().contains("\"many\""), e.getMessage());
	}

	@Test
	void numberGivenReachesBothThreadPools() {
		for (int threads : new int[] { 1, 2 }) {
			assertEquals(threads, NativeSetup.configure(threads).threads());
			assertEquals(threads, NativeOpsHolder.getInstance().getDeviceNativeOps().ompGetMaxThreads());
			assertEquals(threads, Nd4j.factory().blas().getMaxThreads());
		}
	}

	@Test
	void negativeNumberIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> NativeSetup.configure(-1));
	}
}
