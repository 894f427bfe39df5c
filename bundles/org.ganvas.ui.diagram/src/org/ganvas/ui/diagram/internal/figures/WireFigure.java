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
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.swt.SWT;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;
import org.ganvas.ui.diagram.internal.theme.DiagramFonts;

/** A connection with the shape of what flows through it. */
public final class WireFigure extends PolylineConnection implements Highlightable {

	private final Label label = new Label();
	private final boolean isGame;
	private boolean isHighlighted;

	/**
	 * Creates a connection.
	 *
	 * @param isGame whether it leads from one network to another; otherwise it is inside of one
	 */
	public WireFigure(boolean isGame) {
		this.isGame = isGame;
		setTargetDecoration(new PolygonDecoration());
		setConnectionRouter(WireRouter.INSTANCE);
		setLineStyle(isGame ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
		add(label, new WireLabelLocator(this));
		refreshColors();
	}

	/**
	 * Shows what flows.
	 *
	 * @param text the shape, such as {@code 64×14×14}
	 */
	public void show(String text) {
		label.setText(text);
		refreshColors();
	}

	@Override
	public void setHighlighted(boolean highlighted) {
		isHighlighted = highlighted;
		refreshColors();
	}

	private void refreshColors() {
		String color = isGame ? DiagramColors.GAME : DiagramColors.WIRE;
		setForegroundColor(DiagramColors.get(isHighlighted ? DiagramColors.HIGHLIGHT : color));
		setLineWidth(isHighlighted ? 3 : 1);
		label.setFont(DiagramFonts.detail());
		label.setForegroundColor(DiagramColors.get(isGame ? DiagramColors.GAME : DiagramColors.DETAIL));
	}

	@Override
	public void paint(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		super.paint(graphics);
	}
}
