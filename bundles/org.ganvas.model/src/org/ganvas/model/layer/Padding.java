/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

/**
 * How many rows and columns of zeros surround the input of a window layer.
 *
 * @param mode how the numbers are found
 * @param height rows above and below, if explicit, else 0
 * @param width columns at the left and right, if explicit, else 0
 */
public record Padding(Mode mode, int height, int width) {

	/** How the numbers are found. */
	public enum Mode {
		/**
		 * As many as make the output {@code ceil(input / stride)}: in total {@code max((ceil(input / stride) - 1) *
		 * stride + kernel - input, 0)}, the odd one at the bottom and right, as TensorFlow does.
		 */
		SAME,
		/** None. */
		VALID,
		/** Given numbers, the same on both sides. */
		EXPLICIT
	}

	/** See {@link Mode#SAME}. */
	public static final Padding SAME = new Padding(Mode.SAME, 0, 0);

	/** See {@link Mode#VALID}. */
	public static final Padding VALID = new Padding(Mode.VALID, 0, 0);

	/**
	 * Given numbers.
	 *
	 * @param height rows above and below
	 * @param width columns at the left and right
	 * @return the padding
	 */
	public static Padding explicit(int height, int width) {
		return new Padding(Mode.EXPLICIT, height, width);
	}

	/**
	 * The output height of a convolution or pooling.
	 *
	 * @param input the input height
	 * @param kernel the window's height
	 * @param stride the step
	 * @return the output height; below 1 if the window does not fit
	 */
	public long outputHeight(int input, int kernel, int stride) {
		return output(input, kernel, stride, height);
	}

	/**
	 * The output width of a convolution or pooling.
	 *
	 * @param input the input width
	 * @param kernel the window's width
	 * @param stride the step
	 * @return the output width; below 1 if the window does not fit
	 */
	public long outputWidth(int input, int kernel, int stride) {
		return output(input, kernel, stride, width);
	}

	private long output(int input, int kernel, int stride, int explicit) {
		return mode == Mode.SAME ? ((long) input + stride - 1) / stride
				: Math.floorDiv(input + 2L * explicit - kernel, (long) stride) + 1;
	}

	/**
	 * The output height of a transposed convolution.
	 *
	 * @param input the input height
	 * @param kernel the window's height
	 * @param stride the step
	 * @return the output height; below 1 if the padding takes all away
	 */
	public long transposedHeight(int input, int kernel, int stride) {
		return transposed(input, kernel, stride, height);
	}

	/**
	 * The output width of a transposed convolution.
	 *
	 * @param input the input width
	 * @param kernel the window's width
	 * @param stride the step
	 * @return the output width; below 1 if the padding takes all away
	 */
	public long transposedWidth(int input, int kernel, int stride) {
		return transposed(input, kernel, stride, width);
	}

	private long transposed(int input, int kernel, int stride, int explicit) {
		return mode == Mode.SAME ? (long) input * stride : (input - 1L) * stride + kernel - 2L * explicit;
	}
}
