/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of the outline. */
final class OutlineText extends NLS {

	public static String network;
	public static String showTree;
	public static String showThumbnail;

	static {
		NLS.initializeMessages("org.ganvas.ui.diagram.internal.outline.OutlineText", OutlineText.class);
	}

	private OutlineText() {
	}
}
