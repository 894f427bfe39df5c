/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

/**
 * Resizes one plane of an image with Keys's cubic kernel (Cubic Convolution Interpolation for Digital Image
 * Processing, IEEE ASSP 29/6, 1981, a = -1/2). For reduction the kernel is stretched by the factor, so that each
 * source pixel counts and nothing aliases.
 */
final class Resampler {

	private static final double SUPPORT = 2;

	private Resampler() {
	}

	/**
	 * Resizes a plane.
	 *
	 * @param plane {@code [height, width]}
	 * @param width the width of the plane
	 * @param height the height of the plane
	 * @param newWidth the width wanted
	 * @param newHeight the height wanted
	 * @return {@code [newHeight, newWidth]}; the plane itself if it has the size already
	 */
	static float[] resize(float[] plane, int width, int height, int newWidth, int newHeight) {
		float[] narrowed = width == newWidth ? plane : resizeRows(plane, width, height, newWidth);
		if (height == newHeight) {
			return narrowed;
		}
		float[] columns = transpose(narrowed, newWidth, height);
		return transpose(resizeRows(columns, height, newWidth, newHeight), newHeight, newWidth);
	}

	private static float[] resizeRows(float[] plane, int width, int height, int newWidth) {
		double scale = (double) width / newWidth;
		double stretch = Math.max(scale, 1);
		float[] result = new float[newWidth * height];
		for (int x = 0; x < newWidth; x++) {
			double center = (x + 0.5) * scale;
			int first = (int) Math.max(0, Math.floor(center - SUPPORT * stretch + 0.5));
			int end = (int) Math.min(width, Math.floor(center + SUPPORT * stretch + 0.5));
			float[] weights = weights(first, end, center, stretch);
			for (int y = 0; y < height; y++) {
				float sum = 0;
				for (int i = 0; i < weights.length; i++) {
					sum += weights[i] * plane[y * width + first + i];
				}
				result[y * newWidth + x] = sum;
			}
		}
		return result;
	}

	/** Weights of the source pixels, normalized because the kernel is cut at the border. */
	private static float[] weights(int first, int end, double center, double stretch) {
		double[] raw = new double[end - first];
		double sum = 0;
		for (int i = 0; i < raw.length; i++) {
			raw[i] = cubic((first + i + 0.5 - center) / stretch);
			sum += raw[i];
		}
		float[] weights = new float[raw.length];
		for (int i = 0; i < raw.length; i++) {
			weights[i] = (float) (raw[i] / sum);
		}
		return weights;
	}

	private static double cubic(double x) {
		double d = Math.abs(x);
		if (d < 1) {
			return (1.5 * d - 2.5) * d * d + 1;
		}
		return d < 2 ? ((-0.5 * d + 2.5) * d - 4) * d + 2 : 0;
	}

	private static float[] transpose(float[] plane, int width, int height) {
		float[] result = new float[plane.length];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				result[x * height + y] = plane[y * width + x];
			}
		}
		return result;
	}
}
