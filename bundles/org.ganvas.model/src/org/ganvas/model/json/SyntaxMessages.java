/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Turns the parser's complaints into sentences for people who edit files by hand. */
final class SyntaxMessages {

	private SyntaxMessages() {
	}

	static JsonSyntaxException translate(JsonProcessingException e, OpenNode open) {
		com.fasterxml.jackson.core.JsonLocation at = e.getLocation();
		JsonLocation location = at == null ? new JsonLocation(1, 1)
				: new JsonLocation(at.getLineNr(), at.getColumnNr());
		return new JsonSyntaxException(sentence(e, open), location);
	}

	private static String sentence(JsonProcessingException e, OpenNode open) {
		String original = firstLine(e.getOriginalMessage());
		if (e instanceof StreamConstraintsException) {
			return "The text is beyond what is read: " + original + ".";
		}
		if (e instanceof JsonEOFException) {
			return open == null ? "The text ends in the middle of a value."
					: "The text ends before the " + (open.isObject() ? "object" : "array") + " that begins in line "
							+ open.location().line() + ", column " + open.location().column() + " is closed.";
		}
		if (original.contains("(non-standard) comment")) {
			return "JSON has no comments. Remove it, or put the text into \"description\".";
		}
		if (original.startsWith("Unexpected character ('}'") || original.startsWith("Unexpected character (']'")) {
			return "A name or value is missing before the closing bracket. Remove the comma before it, or add what"
					+ " is missing.";
		}
		if (original.startsWith("Unexpected character ('\"'")) {
			return "A comma or colon is missing before this text.";
		}
		if (original.contains("double-quote to start field name")) {
			return "A name in double quotes is expected here.";
		}
		return "This is not JSON: " + original + ".";
	}

	private static String firstLine(String message) {
		String line = message.lines().findFirst().orElse("");
		int source = line.indexOf(" (start marker at");
		String kept = source < 0 ? line : line.substring(0, source);
		return kept.endsWith(".") ? kept.substring(0, kept.length() - 1) : kept;
	}
}
