/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts a label above the middle of the longest horizontal part of a connection. */
final class WireLabelLocator implements Locator {

	private static final int GAP = 2;

	private final Connection wire;

	WireLabelLocator(Connection wire) {
		this.wire = wire;
	}

	@Override
	public void relocate(IFigure label) {
		PointList points = wire.getPoints();
		Point from = points.getFirstPoint();
		Point to = points.getLastPoint();
		int longest = -1;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.getPoint(i - 1);
			Point b = points.getPoint(i);
			if (a.y == b.y && Math.abs(a.x - b.x) > longest) {
				longest = Math.abs(a.x - b.x);
				from = a;
				to = b;
			}
		}
		Dimension size = label.getPreferredSize();
		label.setBounds(new Rectangle((from.x + to.x - size.width) / 2, from.y - size.height - GAP, size.width,
				size.height));
	}
}
