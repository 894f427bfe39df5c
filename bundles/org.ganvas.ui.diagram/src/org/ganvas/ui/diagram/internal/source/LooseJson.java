/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.ui.diagram.internal.source.LooseNode.Kind;

/** Reads as much structure from a text as there is: the text under the cursor is seldom valid JSON. */
final class LooseJson {

	private static final int DEEPEST = 64;

	private final String text;
	private int at;
	private int depth;

	private LooseJson(String text) {
		this.text = text;
	}

	/**
	 * Reads a text.
	 *
	 * @param text any text
	 * @return its first object; an empty one if there is none
	 */
	static LooseNode read(String text) {
		LooseJson reader = new LooseJson(text);
		reader.at = Math.max(text.indexOf('{'), 0);
		if (text.indexOf('{') < 0) {
			return new LooseNode(Kind.OBJECT, 0, text.length(), "", List.of(), List.of());
		}
		return reader.container(Kind.OBJECT);
	}

	private boolean atEnd() {
		return at >= text.length();
	}

	private LooseNode container(Kind kind) {
		int start = at++;
		depth++;
		List<LooseMember> members = new ArrayList<>();
		List<LooseNode> elements = new ArrayList<>();
		while (!atEnd()) {
			char c = text.charAt(at);
			if (c == '}' || c == ']') {
				// A bracket of the wrong kind closes too: it ends the damage where the writer meant an end.
				at++;
				depth--;
				return new LooseNode(kind, start, at, "", members, elements);
			}
			if (isFiller(c)) {
				at++;
			} else if (kind == Kind.ARRAY) {
				elements.add(value());
			} else {
				members.add(member());
			}
		}
		depth--;
		// The end of the text lies within: a cursor there is still inside.
		return new LooseNode(kind, start, text.length() + 1, "", members, elements);
	}

	private LooseMember member() {
		LooseNode name = value();
		skipBlanks();
		int colon = -1;
		LooseNode value = null;
		if (!atEnd() && text.charAt(at) == ':') {
			colon = at++;
			skipBlanks();
			if (!atEnd() && !isEnd(text.charAt(at))) {
				value = value();
			}
			skipBlanks();
		}
		return new LooseMember(name.text(), name.start(), name.end(), colon, value, at);
	}

	private LooseNode value() {
		char c = text.charAt(at);
		if ((c == '{' || c == '[') && depth < DEEPEST) {
			return container(c == '{' ? Kind.OBJECT : Kind.ARRAY);
		}
		return c == '"' ? string() : word();
	}

	private LooseNode string() {
		int start = at++;
		StringBuilder content = new StringBuilder();
		while (!atEnd() && text.charAt(at) != '"' && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				at++;
			}
			content.append(text.charAt(at++));
		}
		if (!atEnd() && text.charAt(at) == '"') {
			at++;
		}
		return new LooseNode(Kind.STRING, start, Math.min(at, text.length()), content.toString(), List.of(), List.of());
	}

	private LooseNode word() {
		int start = at++;
		while (!atEnd() && !isEnd(text.charAt(at)) && !Character.isWhitespace(text.charAt(at))
				&& ":\"{[".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return new LooseNode(Kind.OTHER, start, at, text.substring(start, at), List.of(), List.of());
	}

	private void skipBlanks() {
		while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private static boolean isEnd(char c) {
		return c == ',' || c == '}' || c == ']';
	}

	private static boolean isFiller(char c) {
		return c == ',' || c == ':' || Character.isWhitespace(c);
	}
}
