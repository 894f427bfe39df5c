/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.text;

/** Finds where a JSON value ends. */
public final class JsonExtent {

	private JsonExtent() {
	}

	/**
	 * The end of the value at an offset. In a text that is not JSON it is the end of what looks like one value.
	 *
	 * @param text the text
	 * @param start the offset of the value's first character, from 0
	 * @return the offset after its last character
	 */
	public static int end(String text, int start) {
		if (start >= text.length()) {
			return text.length();
		}
		char first = text.charAt(start);
		if (first == '"') {
			return endOfString(text, start);
		}
		return first == '{' || first == '[' ? endOfNested(text, start) : endOfWord(text, start);
	}

	private static int endOfString(String text, int start) {
		for (int i = start + 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\') {
				i++;
			} else if (c == '"') {
				return i + 1;
			} else if (c == '\n' || c == '\r') {
				return i;
			}
		}
		return text.length();
	}

	private static int endOfNested(String text, int start) {
		int depth = 0;
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				i = endOfString(text, i) - 1;
			} else if (c == '{' || c == '[') {
				depth++;
			} else if ((c == '}' || c == ']') && --depth == 0) {
				return i + 1;
			}
		}
		return text.length();
	}

	private static int endOfWord(String text, int start) {
		int end = start;
		while (end < text.length() && " \t\r\n,:]}\"{[".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return Math.max(end, Math.min(start + 1, text.length()));
	}
}
