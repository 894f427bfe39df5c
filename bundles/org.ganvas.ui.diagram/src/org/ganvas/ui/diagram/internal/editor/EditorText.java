/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class EditorText extends NLS {

	public static String diagramPage;
	public static String sourcePage;
	public static String broken;
	public static String showPlace;
	public static String neverGood;
	public static String missing;

	static {
		NLS.initializeMessages("org.ganvas.ui.diagram.internal.editor.EditorText", EditorText.class);
	}

	private EditorText() {
	}
}
