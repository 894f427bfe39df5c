/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Colors JSON: names of members, strings, numbers and constants. No token goes beyond a line. */
final class JsonScanner implements ITokenScanner {

	private final SourceColors colors;
	private String text = "";
	private int base;
	private int start;
	private int at;

	JsonScanner(SourceColors colors) {
		this.colors = colors;
	}

	@Override
	public void setRange(IDocument document, int offset, int length) {
		try {
			text = document.get(offset, length);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
		base = offset;
		start = 0;
		at = 0;
	}

	@Override
	public IToken nextToken() {
		start = at;
		if (at >= text.length()) {
			return Token.EOF;
		}
		char c = text.charAt(at);
		if (c == '"') {
			return string();
		}
		if (c == '-' || Character.isDigit(c)) {
			return word(colors.number());
		}
		if (Character.isLetter(c)) {
			IToken token = word(colors.plain());
			String word = text.substring(start, at);
			return word.equals("true") || word.equals("false") || word.equals("null") ? colors.constant() : token;
		}
		at++;
		return Character.isWhitespace(c) ? Token.WHITESPACE : colors.plain();
	}

	private IToken word(IToken token) {
		while (at < text.length()
				&& (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		return token;
	}

	private IToken string() {
		at++;
		while (at < text.length() && "\"\n\r".indexOf(text.charAt(at)) < 0) {
			at += text.charAt(at) == '\\' && at + 1 < text.length() ? 2 : 1;
		}
		if (at < text.length() && text.charAt(at) == '"') {
			at++;
		}
		int next = at;
		while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
			next++;
		}
		return next < text.length() && text.charAt(next) == ':' ? colors.key() : colors.string();
	}

	@Override
	public int getTokenOffset() {
		return base + start;
	}

	@Override
	public int getTokenLength() {
		return at - start;
	}
}
