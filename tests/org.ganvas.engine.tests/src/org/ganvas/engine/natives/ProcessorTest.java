/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.natives;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ProcessorTest {

	@Test
	void missingInstructionsAreNamed() {
		Set<String> sandyBridge = Processor.linux(List.of("processor\t: 0", "flags\t\t: fpu sse sse2 ssse3 avx"))
				.orElseThrow();
		NativeSetupException e = assertThrows(NativeSetupException.class,
				() -> Processor.requireFeatures(sandyBridge));
		assertTrue(e.getMessage().contains("lacks AVX2 and FMA"), e.getMessage());
	}

	@Test
	void onlyWhatIsMissingIsNamed() {
		NativeSetupException e = assertThrows(NativeSetupException.class,
				() -> Processor.requireFeatures(Set.of("avx2")));
		assertTrue(e.getMessage().contains("lacks FMA."), e.getMessage());
	}

	@Test
	void processorWithAvx2IsTaken() {
		assertDoesNotThrow(() -> Processor.requireFeatures(Set.of("avx", "avx2", "fma", "avx512f")));
		assertDoesNotThrow(() -> Processor.requireFeatures(Processor.mac("FPU SSE4.2 FMA AVX1.0\nBMI1 AVX2 ERMS\n")));
	}

	@Test
	void processorThatDoesNotSayIsTried() {
		assertEquals(Optional.empty(), Processor.linux(List.of("processor\t: 0", "model name\t: ?")));
	}

	@Test
	void systemsWithoutNativeLibraryAreRefusedByName() {
		NativeSetupException e = assertThrows(NativeSetupException.class,
				() -> Processor.requireBuild(Processor.platform("Mac OS X", "aarch64")));
		assertTrue(e.getMessage().contains("macosx-aarch64"), e.getMessage());
		assertDoesNotThrow(() -> Processor.requireBuild(Processor.platform("Windows 11", "amd64")));
		assertDoesNotThrow(() -> Processor.requireBuild(Processor.platform("Linux", "amd64")));
	}
}
