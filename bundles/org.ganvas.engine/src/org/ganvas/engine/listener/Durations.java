/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.listener;

/** Times for people. */
public final class Durations {

	private Durations() {
	}

	/**
	 * A time with its two largest units.
	 *
	 * @param seconds the time
	 * @return for example {@code 45 s}, {@code 2 min 10 s} or {@code 3 h 5 min}
	 */
	public static String text(double seconds) {
		long whole = Math.max(0, Math.round(seconds));
		if (whole < 60) {
			return whole + " s";
		}
		if (whole < 3600) {
			return whole / 60 + " min " + whole % 60 + " s";
		}
		return whole / 3600 + " h " + whole % 3600 / 60 + " min";
	}
}
