/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.ganvas.core.text.TextEdit;

/**
 * The differing lines of two texts, so that cursors, markers and bookmarks in the other lines stay where they are.
 * Based on the longest common subsequence of lines between the equal beginning and the equal end.
 */
public final class LineDiff {

	/** The table has a cell per pair of lines; beyond this many the differing part is replaced as one. */
	private static final long MAX_CELLS = 1_000_000;

	private final List<String> before;
	private final List<String> after;
	private final int[] offsets;
	private final Deque<TextEdit> edits = new ArrayDeque<>();

	private LineDiff(String before, String after) {
		this.before = lines(before);
		this.after = lines(after);
		offsets = new int[this.before.size() + 1];
		for (int i = 0; i < this.before.size(); i++) {
			offsets[i + 1] = offsets[i] + this.before.get(i).length();
		}
	}

	/**
	 * Compares two texts.
	 *
	 * @param before the old text
	 * @param after the new text
	 * @return edits of whole lines that make the new text of the old, in ascending order
	 */
	public static List<TextEdit> between(String before, String after) {
		return new LineDiff(before, after).compare();
	}

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			lines.add(text.substring(start, end + 1));
			start = end + 1;
		}
		if (start < text.length()) {
			lines.add(text.substring(start));
		}
		return lines;
	}

	private List<TextEdit> compare() {
		int first = 0;
		while (first < before.size() && first < after.size() && before.get(first).equals(after.get(first))) {
			first++;
		}
		int lastBefore = before.size();
		int lastAfter = after.size();
		while (lastBefore > first && lastAfter > first
				&& before.get(lastBefore - 1).equals(after.get(lastAfter - 1))) {
			lastBefore--;
			lastAfter--;
		}
		if ((long) (lastBefore - first) * (lastAfter - first) > MAX_CELLS) {
			replace(first, lastBefore, first, lastAfter);
		} else {
			walk(first, lastBefore, lastAfter);
		}
		return List.copyOf(edits);
	}

	/** Goes back through the table of common lengths and records an edit between each two common runs. */
	private void walk(int first, int lastBefore, int lastAfter) {
		int[][] common = commonLengths(first, lastBefore, lastAfter);
		int i = lastBefore;
		int j = lastAfter;
		int endBefore = i;
		int endAfter = j;
		while (i > first && j > first) {
			if (before.get(i - 1).equals(after.get(j - 1))) {
				replace(i, endBefore, j, endAfter);
				i--;
				j--;
				endBefore = i;
				endAfter = j;
			} else if (common[i - 1 - first][j - first] >= common[i - first][j - 1 - first]) {
				i--;
			} else {
				j--;
			}
		}
		replace(first, endBefore, first, endAfter);
	}

	private int[][] commonLengths(int first, int lastBefore, int lastAfter) {
		int[][] common = new int[lastBefore - first + 1][lastAfter - first + 1];
		for (int i = 1; i < common.length; i++) {
			for (int j = 1; j < common[i].length; j++) {
				common[i][j] = before.get(first + i - 1).equals(after.get(first + j - 1)) ? common[i - 1][j - 1] + 1
						: Math.max(common[i - 1][j], common[i][j - 1]);
			}
		}
		return common;
	}

	private void replace(int startBefore, int endBefore, int startAfter, int endAfter) {
		if (startBefore < endBefore || startAfter < endAfter) {
			edits.addFirst(new TextEdit(offsets[startBefore], offsets[endBefore] - offsets[startBefore],
					String.join("", after.subList(startAfter, endAfter))));
		}
	}
}
