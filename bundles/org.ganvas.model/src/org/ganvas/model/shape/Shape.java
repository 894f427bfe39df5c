/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.shape;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of one example, without the batch dimension: {@code [features]} or {@code [channels, height, width]}.
 *
 * @param dimensions the sizes, each at least 1
 */
public record Shape(List<Integer> dimensions) {

	/** Copies the list and checks that each size is at least 1. */
	public Shape {
		dimensions = List.copyOf(dimensions);
		if (dimensions.isEmpty() || dimensions.stream().anyMatch(d -> d < 1)) {
			throw new IllegalArgumentException("A shape needs at least one dimension, each at least 1: " + dimensions);
		}
	}

	/**
	 * The shape of a feature vector.
	 *
	 * @param features the number of features
	 * @return {@code [features]}
	 */
	public static Shape vector(int features) {
		return new Shape(List.of(features));
	}

	/**
	 * The shape of an image or feature map.
	 *
	 * @param channels the number of channels
	 * @param height the height in pixels
	 * @param width the width in pixels
	 * @return {@code [channels, height, width]}
	 */
	public static Shape image(int channels, int height, int width) {
		return new Shape(List.of(channels, height, width));
	}

	/** @return whether it is {@code [channels, height, width]} */
	public boolean isImage() {
		return dimensions.size() == 3;
	}

	/** @return whether it is {@code [features]} */
	public boolean isVector() {
		return dimensions.size() == 1;
	}

	/** @return the number of channels of an image, or of features of a vector */
	public int channels() {
		return dimensions.get(0);
	}

	/** @return the height in pixels, 1 for a vector */
	public int height() {
		return isImage() ? dimensions.get(1) : 1;
	}

	/** @return the width in pixels, 1 for a vector */
	public int width() {
		return isImage() ? dimensions.get(2) : 1;
	}

	/** @return the number of elements of one example */
	public long size() {
		return dimensions.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
	}

	@Override
	public String toString() {
		return dimensions.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
	}
}
