/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

/** The mean of each window. */
public final class AvgPool2d extends Pool2dBase {

	/** Creates the type; users take it from {@link LayerTypes}. */
	public AvgPool2d() {
		super("avgPool", "Average Pool 2D", "Makes an image smaller: each output is the mean of a window.");
	}
}
