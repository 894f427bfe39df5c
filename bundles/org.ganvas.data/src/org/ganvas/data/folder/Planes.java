/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Takes a region of a decoded image apart into planes of values from 0 to 255. Transparent pixels lie on white. */
final class Planes {

	private static final float MAX = 255;

	private Planes() {
	}

	/**
	 * The planes of a region.
	 *
	 * @param image the image
	 * @param channels 1 for gray, 3 for red, green and blue
	 * @param left the first column
	 * @param top the first row
	 * @param width the columns
	 * @param height the rows
	 * @return {@code [channels][height * width]}
	 */
	static float[][] of(BufferedImage image, int channels, int left, int top, int width, int height) {
		float[][] planes = new float[channels][width * height];
		for (int y = 0; y < height; y++) {
			if (isGray(image)) {
				grayRow(image, left, top + y, width, planes, y * width);
			} else {
				colorRow(image, left, top + y, width, planes, y * width);
			}
		}
		return planes;
	}

	private static boolean isGray(BufferedImage image) {
		return image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
				&& !(image.getColorModel() instanceof IndexColorModel);
	}

	/** Reads the samples as they are: {@code getRGB} would convert them from Java's linear gray and brighten them. */
	private static void grayRow(BufferedImage image, int left, int y, int width, float[][] planes, int to) {
		Raster raster = image.getRaster();
		float scale = MAX / ((1 << image.getSampleModel().getSampleSize(0)) - 1);
		boolean transparent = image.getColorModel().hasAlpha();
		for (int x = 0; x < width; x++) {
			float gray = raster.getSample(left + x, y, 0) * scale;
			if (transparent) {
				float alpha = raster.getSample(left + x, y, 1) * scale / MAX;
				gray = gray * alpha + MAX * (1 - alpha);
			}
			for (float[] plane : planes) {
				plane[to + x] = gray;
			}
		}
	}

	private static void colorRow(BufferedImage image, int left, int y, int width, float[][] planes, int to) {
		int[] row = argbRow(image, left, y, width);
		for (int x = 0; x < width; x++) {
			float alpha = (row[x] >>> 24) / MAX;
			float white = MAX * (1 - alpha);
			float red = (row[x] >> 16 & 0xFF) * alpha + white;
			float green = (row[x] >> 8 & 0xFF) * alpha + white;
			float blue = (row[x] & 0xFF) * alpha + white;
			if (planes.length == 1) {
				planes[0][to + x] = luma(red, green, blue);
			} else {
				planes[0][to + x] = red;
				planes[1][to + x] = green;
				planes[2][to + x] = blue;
			}
		}
	}

	/** Pixels as 0xAARRGGBB, those of the common kind without the slow {@code getRGB}. */
	private static int[] argbRow(BufferedImage image, int left, int y, int width) {
		if (image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
			return image.getRGB(left, y, width, 1, null, 0, width);
		}
		byte[] samples = (byte[]) image.getRaster().getDataElements(left, y, width, 1, null);
		int[] row = new int[width];
		for (int x = 0; x < width; x++) {
			row[x] = 0xFF000000 | (samples[3 * x] & 0xFF) << 16 | (samples[3 * x + 1] & 0xFF) << 8
					| samples[3 * x + 2] & 0xFF;
		}
		return row;
	}

	/** Luma of ITU-R BT.601. */
	private static float luma(float red, float green, float blue) {
		return 0.299f * red + 0.587f * green + 0.114f * blue;
	}
}
