/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

class HeapPixelsTest {

	/** Five images fill a block of 16 MiB. */
	private static final int LARGE = 3 << 20;

	@Test
	void imagesOfSeveralBlocksAreKeptApart() throws Exception {
		HeapPixels pixels = new HeapPixels(7, LARGE);
		byte[] image = new byte[LARGE];
		for (int i = 0; i < 7; i++) {
			image[0] = (byte) i;
			image[LARGE - 1] = (byte) -i;
			pixels.fill(i, image, 0);
		}
		byte[] read = new byte[LARGE];
		for (int i = 0; i < 7; i++) {
			pixels.read(i, read, 0);
			assertArrayEquals(new byte[] { (byte) i, (byte) -i }, new byte[] { read[0], read[LARGE - 1] });
		}
	}

	@Test
	void aStreamThatEndsEarlyIsTold() throws Exception {
		HeapPixels pixels = new HeapPixels(2, 4);
		ByteArrayInputStream in = new ByteArrayInputStream(new byte[] { 1, 2, 3, 4, 5, 6 });
		assertEquals(4, pixels.fill(0, in));
		assertEquals(2, pixels.fill(1, in));
	}
}
