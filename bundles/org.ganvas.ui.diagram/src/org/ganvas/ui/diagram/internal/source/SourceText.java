/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import org.eclipse.osgi.util.NLS;

/** The texts of the source page. */
final class SourceText extends NLS {

	public static String defaultMark;
	public static String defaultValue;
	public static String allowed;
	public static String version;
	public static String name;
	public static String description;
	public static String dataset;
	public static String objective;
	public static String optimizers;
	public static String optimizer;
	public static String training;
	public static String networks;
	public static String network;
	public static String layers;
	public static String diagram;
	public static String position;
	public static String role;
	public static String type;
	public static String layerName;
	public static String inputs;

	static {
		NLS.initializeMessages("org.ganvas.ui.diagram.internal.source.SourceText", SourceText.class);
	}

	private SourceText() {
	}
}
