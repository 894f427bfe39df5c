/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import org.ganvas.model.field.ValueType;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.shape.Size2dType;

/** What layers that slide a window over an image share. */
final class Window {

	static final ValueType<Size2d> KERNEL_TYPE = Size2dType.of(1, 1024);
	static final ValueType<Size2d> STRIDE_TYPE = Size2dType.of(1, 1024);
	static final String KERNEL_HELP = "The height and width of the window in pixels.";
	static final String STRIDE_HELP = "By how many pixels the window moves from one output to the next.";
	static final String PADDING_HELP = "How many rows and columns of zeros surround the input.";

	private Window() {
	}
}
