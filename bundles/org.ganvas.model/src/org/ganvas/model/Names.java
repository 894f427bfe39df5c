/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.regex.Pattern;

/** What networks and layers may be called, so that paths such as {@code networks.generator.layers.dense1} are clear. */
public final class Names {

	/** The rule as a regular expression. */
	public static final String PATTERN = "[A-Za-z_][A-Za-z0-9_-]*";

	/** The rule as a noun phrase. */
	public static final String ALLOWED = "a name of letters, digits, \"_\" and \"-\" that begins with a letter or \"_\"";

	private static final Pattern COMPILED = Pattern.compile(PATTERN);

	private Names() {
	}

	/**
	 * Whether a text is a name.
	 *
	 * @param text the text
	 * @return whether networks and layers may be called so
	 */
	public static boolean isName(String text) {
		return COMPILED.matcher(text).matches();
	}
}
