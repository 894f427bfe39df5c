/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.shape;

/** Checks that layer types share. */
public final class Shapes {

	private static final long MOST_ELEMENTS = Integer.MAX_VALUE;

	private Shapes() {
	}

	/**
	 * Demands an image.
	 *
	 * @param what the layer type's name for messages
	 * @param shape the shape of the input
	 * @return the shape
	 * @throws ShapeException if it is not an image
	 */
	public static Shape requireImage(String what, Shape shape) throws ShapeException {
		if (!shape.isImage()) {
			throw new ShapeException(what + " takes an image [channels, height, width], but its input has the shape "
					+ shape + ". Put a reshape layer before it.");
		}
		return shape;
	}

	/**
	 * An image whose sizes were computed.
	 *
	 * @param what the layer type's name for messages
	 * @param input the shape of the input, for messages
	 * @param channels the number of channels
	 * @param height the height in pixels
	 * @param width the width in pixels
	 * @return the shape
	 * @throws ShapeException if a size is below 1 or the image too large to hold
	 */
	public static Shape image(String what, Shape input, long channels, long height, long width)
			throws ShapeException {
		String computed = "[" + channels + ", " + height + ", " + width + "]";
		if (channels < 1 || height < 1 || width < 1) {
			throw new ShapeException(what + " makes " + computed + " of its input " + input
					+ "; no size may be below 1. Use a smaller kernel or more padding.");
		}
		if (channels > MOST_ELEMENTS || height > MOST_ELEMENTS || width > MOST_ELEMENTS
				|| Math.multiplyHigh(channels * height, width) != 0 || channels * height * width > MOST_ELEMENTS
				|| channels * height * width < 0) {
			throw new ShapeException(what + " makes " + computed + " of its input " + input + "; an example may have"
					+ " at most " + MOST_ELEMENTS + " elements.");
		}
		return Shape.image((int) channels, (int) height, (int) width);
	}

	/**
	 * A feature vector whose length was computed.
	 *
	 * @param what the layer type's name for messages
	 * @param features the number of features
	 * @return the shape
	 * @throws ShapeException if it is too long to hold
	 */
	public static Shape vector(String what, long features) throws ShapeException {
		if (features < 1 || features > MOST_ELEMENTS) {
			throw new ShapeException(what + " makes a vector of " + features + " elements; an example may have at most "
					+ MOST_ELEMENTS + ".");
		}
		return Shape.vector((int) features);
	}
}
