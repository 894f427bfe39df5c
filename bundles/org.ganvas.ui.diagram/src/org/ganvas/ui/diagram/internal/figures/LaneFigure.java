/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

/** A network: a head with its name and totals, and the area in which its layers are. */
public final class LaneFigure extends Figure {

	/** The height of the head. */
	public static final int HEADER = 28;

	private static final int ARC = 10;
	private static final int MARGIN = 10;

	private final Label title = new Label();
	private final Label totals = new Label();
	private final Figure body = new Figure();

	/** Creates an empty lane. */
	public LaneFigure() {
		title.setLabelAlignment(PositionConstants.LEFT);
		totals.setLabelAlignment(PositionConstants.LEFT);
		body.setLayoutManager(new XYLayout());
		add(title);
		add(totals);
		add(body);
	}

	/** @return the figure that holds the layers; they are placed relative to its upper left corner */
	public IFigure body() {
		return body;
	}

	/**
	 * Shows a network.
	 *
	 * @param view what to show
	 */
	public void show(LaneView view) {
		Paint.name(title, view.title());
		title.setIcon(Tooltip.sign(view.errors(), view.warnings()));
		Paint.detail(totals, view.totals());
		title.setToolTip(Tooltip.of(view.title(), view.errors(), view.warnings()));
		totals.setToolTip(Tooltip.of(view.totals(), List.of(), List.of()));
		revalidate();
		repaint();
	}

	@Override
	protected void layout() {
		Rectangle area = getBounds();
		int titleWidth = Math.min(title.getPreferredSize().width, area.width - 2 * MARGIN);
		title.setBounds(new Rectangle(area.x + MARGIN, area.y, titleWidth, HEADER));
		int rest = Math.max(area.width - titleWidth - 4 * MARGIN, 0);
		totals.setBounds(new Rectangle(area.x + titleWidth + 3 * MARGIN, area.y,
				Math.min(totals.getPreferredSize().width, rest), HEADER));
		body.setBounds(new Rectangle(area.x, area.y + HEADER, area.width, area.height - HEADER));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = Paint.box(graphics, getBounds(), ARC);
		graphics.setBackgroundColor(DiagramColors.get(DiagramColors.LANE_HEADER));
		graphics.fillRoundRectangle(new Rectangle(box.x, box.y, box.width, HEADER), ARC, ARC);
		Paint.edge(graphics, box, ARC, DiagramColors.BORDER);
	}
}
