/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/** The colors of the source page: color definitions that the user and the dark theme can change. */
final class SourceColors {

	static final String PREFIX = "org.ganvas.ui.diagram.source.";
	static final String BRACKETS = PREFIX + "brackets";

	private final Token key = new Token(null);
	private final Token string = new Token(null);
	private final Token number = new Token(null);
	private final Token constant = new Token(null);
	private final Token plain = new Token(null);

	SourceColors() {
		refresh();
	}

	/** Takes the colors of the current theme. */
	void refresh() {
		key.setData(attribute("key", SWT.NORMAL));
		string.setData(attribute("string", SWT.NORMAL));
		number.setData(attribute("number", SWT.NORMAL));
		constant.setData(attribute("constant", SWT.BOLD));
	}

	private static TextAttribute attribute(String name, int style) {
		return new TextAttribute(registry().get(PREFIX + name), null, style);
	}

	static ColorRegistry registry() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}

	Token key() {
		return key;
	}

	Token string() {
		return string;
	}

	Token number() {
		return number;
	}

	Token constant() {
		return constant;
	}

	Token plain() {
		return plain;
	}
}
