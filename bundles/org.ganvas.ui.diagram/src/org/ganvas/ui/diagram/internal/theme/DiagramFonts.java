/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The fonts of the diagram, derived from the default font; they are shared and must not be disposed. */
public final class DiagramFonts {

	private static final String NAME = "org.ganvas.ui.diagram.font.name";
	private static final String DETAIL = "org.ganvas.ui.diagram.font.detail";

	private DiagramFonts() {
	}

	/** @return the font of names */
	public static Font name() {
		if (!JFaceResources.getFontRegistry().hasValueFor(NAME)) {
			JFaceResources.getFontRegistry().put(NAME,
					FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setStyle(SWT.BOLD)
							.getFontData());
		}
		return JFaceResources.getFontRegistry().get(NAME);
	}

	/** @return the smaller font of settings, counts and shapes */
	public static Font detail() {
		if (!JFaceResources.getFontRegistry().hasValueFor(DETAIL)) {
			JFaceResources.getFontRegistry().put(DETAIL,
					FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-1).getFontData());
		}
		return JFaceResources.getFontRegistry().get(DETAIL);
	}
}
