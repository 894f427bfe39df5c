/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** The end of a connection at the left or right edge of a figure. */
public final class SideAnchor extends AbstractConnectionAnchor {

	private final boolean isRight;
	private final int index;
	private final int count;

	private SideAnchor(IFigure owner, boolean isRight, int index, int count) {
		super(owner);
		this.isRight = isRight;
		this.index = index;
		this.count = count;
	}

	/**
	 * Where connections leave a figure.
	 *
	 * @param owner the figure
	 * @return the middle of the right edge
	 */
	public static SideAnchor source(IFigure owner) {
		return new SideAnchor(owner, true, 0, 1);
	}

	/**
	 * Where a connection enters a figure.
	 *
	 * @param owner the figure
	 * @param index which of the connections it is, from 0
	 * @param count how many connections enter the figure
	 * @return a place on the left edge
	 */
	public static SideAnchor target(IFigure owner, int index, int count) {
		return new SideAnchor(owner, false, index, count);
	}

	@Override
	public Point getLocation(Point reference) {
		Rectangle box = getOwner().getBounds();
		Point location = new Point(isRight ? box.x + box.width : box.x,
				box.y + box.height * (index + 1) / (count + 1));
		getOwner().translateToAbsolute(location);
		return location;
	}

	@Override
	public Point getReferencePoint() {
		return getLocation(null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SideAnchor that && getOwner() == that.getOwner() && isRight == that.isRight
				&& index == that.index && count == that.count;
	}

	@Override
	public int hashCode() {
		return 31 * System.identityHashCode(getOwner()) + index;
	}
}
