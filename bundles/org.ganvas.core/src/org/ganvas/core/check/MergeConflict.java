/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first conflict that a merge left in a text.
 *
 * @param start the offset of the line that begins it
 * @param end the offset after that line
 */
record MergeConflict(int start, int end) {

	private static final Pattern FIRST_LINE = Pattern.compile("^<{7}(?: .*)?$", Pattern.MULTILINE);
	private static final Pattern MIDDLE_LINE = Pattern.compile("^={7}\\s*$", Pattern.MULTILINE);

	static Optional<MergeConflict> find(String text) {
		Matcher first = FIRST_LINE.matcher(text);
		if (!first.find()) {
			return Optional.empty();
		}
		Matcher middle = MIDDLE_LINE.matcher(text);
		return middle.find(first.end()) ? Optional.of(new MergeConflict(first.start(), first.end())) : Optional.empty();
	}
}
