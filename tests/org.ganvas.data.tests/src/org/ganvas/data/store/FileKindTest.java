/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FileKindTest {

	@Test
	void textMayHaveAccentsAndLineEnds() {
		assertEquals(Optional.of(FileKind.TEXT), FileKind.of("Größe\r\n\t42".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void controlCharactersAreNotText() {
		assertEquals(Optional.empty(), FileKind.of(new byte[] { 'a', 0, 'b' }));
		assertEquals(Optional.empty(), FileKind.of(new byte[0]));
	}

	@Test
	void kindsAreKnownByTheirFirstBytes() {
		assertEquals(Optional.of(FileKind.JPEG), FileKind.of(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0 }));
		assertEquals(Optional.of(FileKind.NUMPY), FileKind.of(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1 }));
		assertEquals(Optional.of(FileKind.ZIP), FileKind.of(new byte[] { 'P', 'K', 3, 4, 0 }));
		assertEquals(Optional.of(FileKind.HTML), FileKind.of("<HTML><body>".getBytes(StandardCharsets.US_ASCII)));
	}
}
