/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant by an unknown one. */
public final class DidYouMean {

	private static final int LONGEST = 100;

	private DidYouMean() {
	}

	/**
	 * Finds the nearest name.
	 *
	 * @param unknown what was given
	 * @param known what exists
	 * @return the nearest of the known names, if it is near enough to be a slip
	 */
	public static Optional<String> nearest(String unknown, Collection<String> known) {
		int limit = Math.max(1, unknown.length() / 3);
		if (unknown.length() > LONGEST) {
			return Optional.empty();
		}
		return known.stream().filter(name -> distance(unknown, name) <= limit)
				.min(Comparator.comparingInt(name -> distance(unknown, name)));
	}

	/**
	 * A question to append to a message.
	 *
	 * @param unknown what was given
	 * @param known what exists
	 * @return {@code " Did you mean ...?"} with a leading space, or an empty text
	 */
	public static String question(String unknown, Collection<String> known) {
		return nearest(unknown, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
	}

	/**
	 * The number of characters to insert, delete, replace or swap with their neighbor (Damerau 1964, Levenshtein 1966),
	 * regardless of case and of the separators of compound names.
	 */
	private static int distance(String left, String right) {
		String a = normal(left);
		String b = normal(right);
		int[][] cost = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				cost[i][j] = i == 0 || j == 0 ? i + j : cost(a, i, b, j, cost);
			}
		}
		return cost[a.length()][b.length()];
	}

	private static int cost(String a, int i, String b, int j, int[][] cost) {
		int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
	}

	private static String normal(String name) {
		return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
	}
}
