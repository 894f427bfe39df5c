/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of the Properties view. */
final class PropertyText extends NLS {

	public static String name;
	public static String nameHelp;
	public static String nameEmpty;
	public static String description;
	public static String descriptionHelp;
	public static String experimentNameHelp;
	public static String networkNameHelp;
	public static String type;
	public static String typeHelp;
	public static String inputs;
	public static String inputsHelp;
	public static String inputsUnknown;
	public static String shape;
	public static String shapeHelp;
	public static String parameters;
	public static String parametersHelp;
	public static String multiplyAdds;
	public static String multiplyAddsHelp;
	public static String totalParametersHelp;
	public static String totalMultiplyAddsHelp;
	public static String layers;
	public static String layersHelp;
	public static String role;
	public static String roleHelp;
	public static String help;
	public static String helpDefault;
	public static String unknown;
	public static String experiment;
	public static String network;
	public static String layer;
	public static String settings;
	public static String computed;
	public static String dataset;
	public static String objective;
	public static String optimizer;
	public static String training;
	public static String broken;
	public static String change;
	public static String reset;

	static {
		NLS.initializeMessages("org.ganvas.ui.diagram.internal.properties.PropertyText", PropertyText.class);
	}

	private PropertyText() {
	}
}
