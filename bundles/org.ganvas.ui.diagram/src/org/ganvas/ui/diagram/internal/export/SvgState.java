/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.export;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** The settings of {@link SvgGraphics}: a point p is drawn at scale * p + (dx, dy), within an absolute clip. */
final class SvgState {

	Color foreground;
	Color background;
	Font font;
	Rectangle clip;
	double scale = 1;
	double dx;
	double dy;
	int lineStyle = SWT.LINE_SOLID;
	int lineWidth = 1;

	SvgState(Color foreground, Color background, Font font, Rectangle clip) {
		this.foreground = foreground;
		this.background = background;
		this.font = font;
		this.clip = clip;
	}

	SvgState copy() {
		SvgState copy = new SvgState(foreground, background, font, clip.getCopy());
		copy.scale = scale;
		copy.dx = dx;
		copy.dy = dy;
		copy.lineStyle = lineStyle;
		copy.lineWidth = lineWidth;
		return copy;
	}
}
