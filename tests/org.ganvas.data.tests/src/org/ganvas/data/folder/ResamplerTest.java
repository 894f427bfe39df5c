/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** Expected values: Pillow 9.4, {@code Image.fromarray(source, "F").resize((width, height), BICUBIC)}. */
class ResamplerTest {

	@Test
	void reducesLikePillow() {
		assertResized(13, 9, new float[][] { { 117.6654f, 140.6428f, 116.0282f, 137.3674f },
				{ 147.1541f, 134.6106f, 113.5450f, 127.8042f }, { 128.1091f, 158.7973f, 109.6117f, 118.0745f } });
	}

	@Test
	void reducesOneDirectionLikePillow() {
		assertResized(6, 6, new float[][] { { 32.0920f, 78.2887f, 130.9121f, 142.8326f, 189.0293f, 122.7573f },
				{ 156.2939f, 192.4580f, 148.5000f, 113.3359f, 149.5000f, 77.2061f },
				{ 144.0126f, 111.1339f, 166.0879f, 142.8494f, 109.9707f, 168.1381f } });
	}

	@Test
	void enlargesLikePillow() {
		assertResized(5, 4, new float[][] {
				{ -7.2799f, 7.7636f, 33.7051f, 56.2847f, 78.8643f, 101.4440f, 127.3854f, 142.4289f },
				{ 12.6973f, 29.3127f, 57.9471f, 82.1822f, 110.5040f, 142.1963f, 171.7010f, 187.8244f },
				{ 51.1231f, 70.7623f, 104.6143f, 133.5255f, 165.7248f, 200.6363f, 235.1887f, 254.4319f },
				{ 84.6504f, 106.1223f, 146.1973f, 201.0605f, 190.2012f, 122.9941f, 148.8220f, 178.3496f },
				{ 118.1777f, 143.6768f, 186.0935f, 233.6541f, 179.7360f, 43.6653f, 64.6499f, 102.2674f },
				{ 156.6035f, 193.5389f, 226.2951f, 151.0547f, 101.0143f, 95.6396f, 136.5501f, 168.8749f },
				{ 176.5806f, 220.0036f, 246.7591f, 98.6859f, 54.3875f, 132.6140f, 185.7814f, 214.2704f } });
	}

	@Test
	void theSameSizeIsLeftAlone() {
		float[] plane = source(5, 4);
		assertSame(plane, Resampler.resize(plane, 5, 4, 5, 4));
	}

	private static void assertResized(int width, int height, float[][] expected) {
		int newWidth = expected[0].length;
		float[] result = Resampler.resize(source(width, height), width, height, newWidth, expected.length);
		for (int y = 0; y < expected.length; y++) {
			float[] row = new float[newWidth];
			System.arraycopy(result, y * newWidth, row, 0, newWidth);
			assertArrayEquals(expected[y], row, 2e-3f, "row " + y);
		}
	}

	private static float[] source(int width, int height) {
		float[] plane = new float[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				plane[y * width + x] = (x * 37 + y * 59 + x * y * 11) % 256;
			}
		}
		return plane;
	}
}
