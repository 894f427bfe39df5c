/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.ganvas.ui.FamilyColors;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

/** A layer: a box in the color of its family with name, settings and parameter count, and a sign if it has problems. */
public final class LayerFigure extends Figure implements Highlightable {

	private static final int ARC = 8;
	private static final int STRIPE = 6;
	private static final int MARGIN = 5;
	private static final int ICON = 16;

	private final Label name = label();
	private final Label detail = label();
	private final Label count = label();
	private final Label sign = new Label();
	private LayerView view;
	private boolean isHighlighted;

	/** Creates an empty figure. */
	public LayerFigure() {
		add(name);
		add(detail);
		add(count);
		add(sign);
	}

	private static Label label() {
		Label label = new Label();
		label.setLabelAlignment(PositionConstants.LEFT);
		return label;
	}

	/**
	 * Shows a layer.
	 *
	 * @param layer what to show
	 */
	public void show(LayerView layer) {
		view = layer;
		Paint.name(name, layer.name());
		Paint.detail(detail, layer.detail());
		Paint.detail(count, layer.count());
		sign.setIcon(Tooltip.sign(layer.errors(), layer.warnings()));
		String more = layer.count().isEmpty() ? "" : "\n" + layer.count();
		setToolTip(Tooltip.of(layer.name() + "\n" + layer.detail() + more, layer.errors(), layer.warnings()));
		revalidate();
		repaint();
	}

	/** @return what is shown, or null */
	public LayerView view() {
		return view;
	}

	/** @return the figure in whose place the name is edited */
	public Label nameLabel() {
		return name;
	}

	@Override
	public void setHighlighted(boolean highlighted) {
		isHighlighted = highlighted;
		repaint();
	}

	@Override
	protected boolean useLocalCoordinates() {
		return false;
	}

	@Override
	protected void layout() {
		Rectangle area = getBounds();
		int left = area.x + STRIPE + MARGIN;
		int width = area.width - STRIPE - 2 * MARGIN;
		int line = (area.height - 2 * MARGIN) / 3;
		int iconWidth = sign.getIcon() == null ? 0 : ICON;
		name.setBounds(new Rectangle(left, area.y + MARGIN, width - iconWidth, line));
		detail.setBounds(new Rectangle(left, area.y + MARGIN + line, width, line));
		count.setBounds(new Rectangle(left, area.y + MARGIN + 2 * line, width, line));
		sign.setBounds(new Rectangle(left + width - iconWidth, area.y + MARGIN, iconWidth, line));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (view == null) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		Color accent = FamilyColors.of(view.family());
		graphics.setBackgroundColor(accent);
		graphics.fillRoundRectangle(box, ARC, ARC);
		graphics.setBackgroundColor(DiagramColors.tint(view.family()));
		graphics.fillRoundRectangle(new Rectangle(box.x + STRIPE, box.y, box.width - STRIPE, box.height), ARC, ARC);
		graphics.setForegroundColor(edge(accent));
		graphics.setLineWidth(isHighlighted ? 3 : 1);
		graphics.drawRoundRectangle(box, ARC, ARC);
	}

	private Color edge(Color accent) {
		if (isHighlighted) {
			return DiagramColors.get(DiagramColors.HIGHLIGHT);
		}
		if (!view.errors().isEmpty()) {
			return DiagramColors.get(DiagramColors.ERROR);
		}
		return view.warnings().isEmpty() ? accent : DiagramColors.get(DiagramColors.WARNING);
	}
}
