/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.shape;

/**
 * A height and a width in pixels, or factors for them.
 *
 * @param height along the vertical axis
 * @param width along the horizontal axis
 */
public record Size2d(int height, int width) {

	/**
	 * The same size along both axes.
	 *
	 * @param size height and width
	 * @return the size
	 */
	public static Size2d square(int size) {
		return new Size2d(size, size);
	}

	/** @return the product of height and width */
	public long area() {
		return (long) height * width;
	}

	@Override
	public String toString() {
		return height + "x" + width;
	}
}
