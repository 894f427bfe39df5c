/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

/** The largest value of each window. */
public final class MaxPool2d extends Pool2dBase {

	/** Creates the type; users take it from {@link LayerTypes}. */
	public MaxPool2d() {
		super("maxPool", "Max Pool 2D", "Makes an image smaller: each output is the largest value of a window.");
	}
}
