/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.ArrayList;
import java.util.List;

/** A text table whose columns are as wide as their content. */
final class Table {

	private static final String GAP = "  ";

	private final List<String> header;
	private final List<Boolean> rightAligned = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();

	/** A header that begins with {@code >} makes a column of numbers, which end at the right. */
	Table(String... columns) {
		List<String> names = new ArrayList<>();
		for (String column : columns) {
			rightAligned.add(column.startsWith(">"));
			names.add(column.startsWith(">") ? column.substring(1) : column);
		}
		header = List.copyOf(names);
	}

	void row(String... cells) {
		if (cells.length != header.size()) {
			throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
		}
		rows.add(List.of(cells));
	}

	@Override
	public String toString() {
		int[] widths = new int[header.size()];
		widen(widths, header);
		rows.forEach(row -> widen(widths, row));
		StringBuilder text = new StringBuilder();
		line(text, header, widths);
		rows.forEach(row -> line(text, row, widths));
		return text.toString();
	}

	private static void widen(int[] widths, List<String> cells) {
		for (int i = 0; i < widths.length; i++) {
			widths[i] = Math.max(widths[i], cells.get(i).length());
		}
	}

	private void line(StringBuilder text, List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			String padding = " ".repeat(widths[i] - cells.get(i).length());
			line.append(i == 0 ? "" : GAP)
					.append(rightAligned.get(i) ? padding + cells.get(i) : cells.get(i) + padding);
		}
		text.append(line.toString().stripTrailing()).append(System.lineSeparator());
	}
}
