/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.theme;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.ui.FamilyColors;

/**
 * The colors of the diagram, as the current theme defines them (Preferences, Colors and Fonts, Ganvas). Colors of the
 * theme are shared and must not be disposed.
 */
public final class DiagramColors {

	/** The prefix of the identifiers of all color definitions of the diagram. */
	public static final String PREFIX = "org.ganvas.ui.diagram.";

	/** Around the lanes. */
	public static final String CANVAS = PREFIX + "canvas";

	/** Inside a lane. */
	public static final String LANE = PREFIX + "lane";

	/** The head of a lane. */
	public static final String LANE_HEADER = PREFIX + "laneHeader";

	/** Edges of lanes and of the figures beside them. */
	public static final String BORDER = PREFIX + "border";

	/** Names. */
	public static final String TEXT = PREFIX + "text";

	/** Settings, counts and shapes. */
	public static final String DETAIL = PREFIX + "detail";

	/** Connections inside a network. */
	public static final String WIRE = PREFIX + "wire";

	/** Connections between networks, data and objective. */
	public static final String GAME = PREFIX + "game";

	/** What a dragged layer would be inserted into. */
	public static final String HIGHLIGHT = PREFIX + "highlight";

	/** Edges of figures with an error. */
	public static final String ERROR = PREFIX + "error";

	/** Edges of figures with a warning. */
	public static final String WARNING = PREFIX + "warning";

	private static final double TINT = 0.14;

	private DiagramColors() {
	}

	/**
	 * A color of the current theme.
	 *
	 * @param id one of the constants
	 * @return the color
	 * @throws IllegalArgumentException if no such color is defined
	 */
	public static Color get(String id) {
		Color color = registry().get(id);
		if (color == null) {
			throw new IllegalArgumentException("The theme defines no color " + id + ".");
		}
		return color;
	}

	/**
	 * The light color of a family, for areas on which text stands.
	 *
	 * @param family the family
	 * @return a mixture of the strong color and the lane's
	 */
	public static Color tint(LayerFamily family) {
		RGB accent = FamilyColors.of(family).getRGB();
		RGB lane = get(LANE).getRGB();
		return new Color(mix(accent.red, lane.red), mix(accent.green, lane.green), mix(accent.blue, lane.blue));
	}

	/** @return the registry of the current theme, which tells listeners of changed colors */
	public static ColorRegistry registry() {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
	}

	private static int mix(int accent, int base) {
		return (int) Math.round(TINT * accent + (1 - TINT) * base);
	}
}
