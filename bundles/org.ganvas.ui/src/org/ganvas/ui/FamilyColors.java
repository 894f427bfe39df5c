/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui;

import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.ganvas.model.layer.LayerFamily;

/** The colors by which people tell families of layers apart, of the current theme. */
public final class FamilyColors {

	private static final String PREFIX = "org.ganvas.ui.family.";

	private FamilyColors() {
	}

	/**
	 * The color of a family, strong enough for a thin line.
	 *
	 * @param family the family
	 * @return the color, which belongs to the theme
	 */
	public static Color of(LayerFamily family) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
				.get(PREFIX + family.name().toLowerCase(Locale.ROOT));
	}
}
