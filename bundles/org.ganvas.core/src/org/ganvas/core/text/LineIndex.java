/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.text;

import java.util.Arrays;

import org.ganvas.model.json.JsonLocation;

/** The offsets of a text's lines. Lines end with a line feed, a carriage return, or both. */
public final class LineIndex {

	private final String text;
	private final int[] starts;

	/**
	 * Indexes a text.
	 *
	 * @param text the text; a byte order mark at its beginning does not count as a column
	 */
	public LineIndex(String text) {
		this.text = text;
		int[] found = new int[Math.max(16, text.length() / 16)];
		int count = 0;
		found[count++] = text.startsWith("\uFEFF") ? 1 : 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
			if (ends) {
				found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/**
	 * The offset of a place.
	 *
	 * @param location a place in the text; beyond its end it is moved to the end
	 * @return the offset of the character, from 0
	 */
	public int offset(JsonLocation location) {
		int line = Math.min(Math.max(location.line(), 1), starts.length);
		return Math.min(starts[line - 1] + Math.max(location.column() - 1, 0), text.length());
	}

	/**
	 * The line of an offset.
	 *
	 * @param offset the offset, from 0
	 * @return the line, from 1
	 */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : Math.max(-found - 1, 1);
	}

	/**
	 * The white space at the beginning of the line of an offset.
	 *
	 * @param offset the offset, from 0
	 * @return spaces and tabs
	 */
	public String indentation(int offset) {
		int start = starts[line(offset) - 1];
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(start, end);
	}
}
