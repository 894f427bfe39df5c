/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.text;

import java.util.List;
import java.util.Objects;

/**
 * A replacement in a text.
 *
 * @param offset the first character that is replaced, from 0
 * @param length the number of characters that are replaced
 * @param text what comes in their place
 */
public record TextEdit(int offset, int length, String text) {

	/** Checks that the text is given. */
	public TextEdit {
		Objects.requireNonNull(text, "text");
	}

	/**
	 * The smallest edit that turns one text into another: what lies between their common beginning and end.
	 *
	 * @param before the text as it is
	 * @param after the text as it shall be
	 * @return no edit if they are equal, else one
	 */
	public static List<TextEdit> replacement(String before, String after) {
		if (before.equals(after)) {
			return List.of();
		}
		int limit = Math.min(before.length(), after.length());
		int prefix = 0;
		while (prefix < limit && before.charAt(prefix) == after.charAt(prefix)) {
			prefix++;
		}
		int suffix = 0;
		while (suffix < limit - prefix
				&& before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
			suffix++;
		}
		return List.of(new TextEdit(prefix, before.length() - prefix - suffix,
				after.substring(prefix, after.length() - suffix)));
	}

	/**
	 * Applies edits.
	 *
	 * @param text the text
	 * @param edits edits of this text in ascending order that do not overlap
	 * @return the edited text
	 */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder out = new StringBuilder(text);
		for (int i = edits.size() - 1; i >= 0; i--) {
			TextEdit edit = edits.get(i);
			out.replace(edit.offset, edit.offset + edit.length, edit.text);
		}
		return out.toString();
	}
}
