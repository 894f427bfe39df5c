/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.dataset;

/**
 * The range to which pixels are scaled.
 *
 * @param low the value of a black pixel (0)
 * @param high the value of a white pixel (255)
 */
public record ValueRange(double low, double high) {

	/** From -1 to 1, the range of tanh. */
	public static final ValueRange SYMMETRIC = new ValueRange(-1, 1);

	/** From 0 to 1, the range of sigmoid. */
	public static final ValueRange UNIT = new ValueRange(0, 1);

	@Override
	public String toString() {
		return ValueRangeType.INSTANCE.text(this);
	}
}
