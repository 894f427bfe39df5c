/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.shape.Size2d;

/** Sizes and paddings in DL4J's terms. */
final class Windows {

	private Windows() {
	}

	static int[] of(Size2d size) {
		return new int[] { size.height(), size.width() };
	}

	/** DL4J's same padding is TensorFlow's; its explicit padding is also used for valid, as 0. */
	static ConvolutionMode mode(Padding padding) {
		return padding.mode() == Padding.Mode.SAME ? ConvolutionMode.Same : ConvolutionMode.Truncate;
	}

	static int[] amount(Padding padding) {
		return new int[] { padding.height(), padding.width() };
	}
}
