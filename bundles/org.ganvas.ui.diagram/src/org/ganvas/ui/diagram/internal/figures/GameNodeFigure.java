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
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

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
		Paint.name(title, name);
		Paint.detail(detail, more);
		setToolTip(Tooltip.of(name + "\n" + more, errors, warnings));
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Paint.edge(graphics, Paint.box(graphics, getBounds(), ARC), ARC, DiagramColors.GAME);
	}
}
