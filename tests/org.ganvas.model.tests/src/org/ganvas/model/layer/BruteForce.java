/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

/** Sizes of window layers found by placing every window, independent of any formula. */
final class BruteForce {

	private BruteForce() {
	}

	/** How many windows fit into an axis with the given zeros before and after. */
	static int windows(int input, int kernel, int stride, int before, int after) {
		int count = 0;
		for (int start = -before; start + kernel <= input + after; start += stride) {
			count++;
		}
		return count;
	}

	/** The least zeros in total with which there is a window at every stride-th pixel of the axis. */
	static int samePadding(int input, int kernel, int stride) {
		int wanted = 0;
		for (int start = 0; start < input; start += stride) {
			wanted++;
		}
		int total = 0;
		while (windows(input, kernel, stride, 0, total) < wanted) {
			total++;
		}
		return total;
	}

	/** How many pixels of an axis are reached when each input pixel is spread over a window. */
	static int spread(int input, int kernel, int stride) {
		int last = -1;
		for (int pixel = 0; pixel < input; pixel++) {
			last = Math.max(last, pixel * stride + kernel - 1);
		}
		return last + 1;
	}
}
