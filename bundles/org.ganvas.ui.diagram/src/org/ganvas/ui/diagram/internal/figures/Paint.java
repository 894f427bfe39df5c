/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;
import org.ganvas.ui.diagram.internal.theme.DiagramFonts;

/** How figures look alike. Fonts and colors are the theme's of the moment, which may change while a figure lives. */
final class Paint {

	private Paint() {
	}

	/** A text that names something. */
	static void name(Label label, String text) {
		label.setText(text);
		label.setFont(DiagramFonts.name());
		label.setForegroundColor(DiagramColors.get(DiagramColors.TEXT));
	}

	/** A text beside a name. */
	static void detail(Label label, String text) {
		label.setText(text);
		label.setFont(DiagramFonts.detail());
		label.setForegroundColor(DiagramColors.get(DiagramColors.DETAIL));
	}

	/** Fills the area of a figure with round corners; returns the box for its edge. */
	static Rectangle box(Graphics graphics, Rectangle bounds, int arc) {
		graphics.setAntialias(SWT.ON);
		Rectangle box = bounds.getCopy().resize(-1, -1);
		graphics.setBackgroundColor(DiagramColors.get(DiagramColors.LANE));
		graphics.fillRoundRectangle(box, arc, arc);
		return box;
	}

	/** Draws the edge of a box. */
	static void edge(Graphics graphics, Rectangle box, int arc, String color) {
		graphics.setForegroundColor(DiagramColors.get(color));
		graphics.drawRoundRectangle(box, arc, arc);
	}
}
