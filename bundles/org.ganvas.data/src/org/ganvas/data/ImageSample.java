/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import java.util.List;
import java.util.Objects;

import org.ganvas.model.shape.Shape;

/**
 * Some images of a data set, to show them.
 *
 * @param shape the shape of one image, {@code [channels, height, width]}
 * @param count the number of images of the whole data set
 * @param images each image as {@code channels * height * width} unsigned bytes, channel by channel and row by row
 */
public record ImageSample(Shape shape, int count, List<byte[]> images) {

	/** Copies the list and checks that all is given. */
	public ImageSample {
		Objects.requireNonNull(shape, "shape");
		images = List.copyOf(images);
	}
}
