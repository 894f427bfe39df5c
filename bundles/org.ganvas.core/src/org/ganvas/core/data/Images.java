/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.util.List;
import java.util.OptionalInt;

import org.ganvas.model.shape.Shape;

/**
 * The first images of a data set.
 *
 * @param shape {@code [channels, height, width]}
 * @param count the number of images in the whole set, if it is known without opening all of it
 * @param pixels of each image {@code channels * height * width} unsigned bytes, channel by channel, row by row
 */
public record Images(Shape shape, OptionalInt count, List<byte[]> pixels) {

	/** Copies the list. */
	public Images {
		pixels = List.copyOf(pixels);
	}

	Images(Shape shape, int count, List<byte[]> pixels) {
		this(shape, OptionalInt.of(count), pixels);
	}
}
