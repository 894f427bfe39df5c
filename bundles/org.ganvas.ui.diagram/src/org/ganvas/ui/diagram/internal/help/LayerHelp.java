/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.help;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.ganvas.model.layer.LayerType;

/** Explains types of layers: what they do, their formula and usual values. */
public final class LayerHelp {

	private static final ResourceBundle TEXTS = ResourceBundle
			.getBundle("org.ganvas.ui.diagram.internal.help.LayerHelp", Locale.getDefault(),
					LayerHelp.class.getClassLoader());

	private LayerHelp() {
	}

	/**
	 * Explains a type.
	 *
	 * @param type the type
	 * @return paragraphs; those that nothing is known for are left out
	 */
	public static String text(LayerType type) {
		return type.summary() + paragraph(type, "formula") + paragraph(type, "usual");
	}

	private static String paragraph(LayerType type, String part) {
		try {
			return "\n\n" + TEXTS.getString("caption." + part) + ' ' + TEXTS.getString(type.type() + '.' + part);
		} catch (MissingResourceException e) {
			// A type that was added later is still explained by its own summary.
			return "";
		}
	}
}
