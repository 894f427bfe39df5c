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
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;
import org.ganvas.ui.diagram.internal.theme.DiagramFonts;

/** What takes part in the game beside the networks: noise, data, objective. */
public final class GameNodeFigure extends Figure {

	private static final int ARC = 24;
	private static final int MARGIN = 8;

	private final Label title = new Label();
	private final Label detail = new Label();

	/** Creates an empty figure. */
	public GameNodeFigure() {
		ToolbarLayout layout = new ToolbarLayout();
		layout.setMinorAlignment(ToolbarLayout.ALIGN_CENTER);
		layout.setStretchMinorAxis(true);
		setLayoutManager(layout);
		setBorder(new MarginBorder(MARGIN));
		add(title);
		add(detail);
	}

	/**
	 * Shows a participant.
	 *
	 * @param name what it is
	 * @param more which one it is
	 * @param errors sentences on what is wrong with it
	 * @param warnings sentences on what is doubtful
	 */
	public void show(String name, String more, List<String> errors, List<String> warnings) {
		title.setIcon(Tooltip.sign(errors, warnings));
		title.setText(name);
		title.setFont(DiagramFonts.name());
		title.setForegroundColor(DiagramColors.get(DiagramColors.TEXT));
		detail.setText(more);
		detail.setFont(DiagramFonts.detail());
		detail.setForegroundColor(DiagramColors.get(DiagramColors.DETAIL));
		setToolTip(Tooltip.of(name + "\n" + more, errors, warnings));
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		graphics.setBackgroundColor(DiagramColors.get(DiagramColors.LANE));
		graphics.fillRoundRectangle(box, ARC, ARC);
		graphics.setForegroundColor(DiagramColors.get(DiagramColors.GAME));
		graphics.drawRoundRectangle(box, ARC, ARC);
	}
}
