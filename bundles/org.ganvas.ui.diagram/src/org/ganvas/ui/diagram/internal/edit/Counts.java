/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.text.NumberFormat;
import java.util.Locale;

/** Large numbers as short text. */
public final class Counts {

	private static final String[] UNITS = { "", " k", " M", " G", " T", " P", " E" };
	private static final String[] BYTES = { " B", " KiB", " MiB", " GiB", " TiB", " PiB", " EiB" };
	private static final long EXACT = 10_000;

	private Counts() {
	}

	/**
	 * A count with three digits and a decimal unit.
	 *
	 * @param count the count, at least 0
	 * @return for example {@code 8,320} or {@code 1.23 M}
	 */
	public static String of(long count) {
		return count < EXACT ? NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count)
				: scaled(count, 1000, UNITS);
	}

	/**
	 * An amount of memory with three digits and a binary unit.
	 *
	 * @param bytes the amount, at least 0
	 * @return for example {@code 312 MiB}
	 */
	public static String bytes(double bytes) {
		return scaled(bytes, 1024, BYTES);
	}

	private static String scaled(double value, double base, String[] units) {
		int unit = 0;
		double rest = value;
		while (rest >= 999.5 && unit < units.length - 1) {
			rest /= base;
			unit++;
		}
		int decimals = unit == 0 || rest >= 99.95 ? 0 : rest >= 9.995 ? 1 : 2;
		return String.format(Locale.ENGLISH, "%." + decimals + "f%s", rest, units[unit]);
	}
}
