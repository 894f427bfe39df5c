/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.exports;

import org.eclipse.osgi.util.NLS;

/** The texts of the export wizard. */
final class ExportText extends NLS {

	public static String window;
	public static String title;
	public static String description;
	public static String model;
	public static String target;
	public static String browse;
	public static String noModels;
	public static String promptTarget;
	public static String noFolder;
	public static String isFolder;
	public static String extension;
	public static String exists;
	public static String broken;
	public static String failed;

	static {
		NLS.initializeMessages("org.ganvas.ui.diagram.internal.exports.ExportText", ExportText.class);
	}

	private ExportText() {
	}
}
