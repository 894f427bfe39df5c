/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Leads connections at right angles from the right edge of one figure to the left edge of another, and around the
 * figures that stand between them in the same lane.
 */
final class WireRouter extends AbstractRouter {

	static final WireRouter INSTANCE = new WireRouter();

	/** How far a connection goes straight before it may turn. */
	private static final int STUB = 14;

	/** How far a detour stays away from the figures. */
	private static final int CLEARANCE = 16;

	private WireRouter() {
	}

	@Override
	public void route(Connection wire) {
		Point start = getStartPoint(wire);
		Point end = getEndPoint(wire);
		wire.translateToRelative(start);
		wire.translateToRelative(end);
		PointList points = new PointList();
		points.addPoint(start);
		bends(wire, start, end).forEach(points::addPoint);
		points.addPoint(end);
		wire.setPoints(points);
	}

	private static List<Point> bends(Connection wire, Point start, Point end) {
		IFigure source = wire.getSourceAnchor().getOwner();
		IFigure target = wire.getTargetAnchor().getOwner();
		int out = start.x + STUB;
		int in = end.x - STUB;
		if (source == null || target == null) {
			return List.of(new Point(out, start.y), new Point(out, end.y));
		}
		if (out <= in) {
			List<Rectangle> obstacles = obstacles(wire, source, target);
			if (isFree(obstacles, start.y, start.x, in)) {
				return start.y == end.y ? List.of() : List.of(new Point(in, start.y), new Point(in, end.y));
			}
			if (isFree(obstacles, end.y, out, end.x)) {
				return List.of(new Point(out, start.y), new Point(out, end.y));
			}
		}
		int level = level(box(wire, source), box(wire, target));
		return List.of(new Point(out, start.y), new Point(out, level), new Point(in, level), new Point(in, end.y));
	}

	/** The height of a detour: between the figures if one is below the other, else above both. */
	private static int level(Rectangle source, Rectangle target) {
		if (source.bottom() < target.y) {
			return target.y - Math.min(CLEARANCE, (target.y - source.bottom()) / 2);
		}
		if (target.bottom() < source.y) {
			return source.y - Math.min(CLEARANCE, (source.y - target.bottom()) / 2);
		}
		return Math.min(source.y, target.y) - CLEARANCE;
	}

	private static boolean isFree(List<Rectangle> obstacles, int y, int from, int to) {
		return obstacles.stream().noneMatch(o -> o.y <= y && y < o.bottom() && o.x < to && from < o.right());
	}

	/** The figures of the same lane that reach between the two. */
	private static List<Rectangle> obstacles(Connection wire, IFigure source, IFigure target) {
		List<Rectangle> obstacles = new ArrayList<>();
		if (source.getParent() != null && source.getParent() == target.getParent()) {
			Rectangle between = source.getBounds().getUnion(target.getBounds());
			for (Object child : source.getParent().getChildren()) {
				IFigure sibling = (IFigure) child;
				if (sibling != source && sibling != target && sibling.getBounds().intersects(between)) {
					obstacles.add(box(wire, sibling));
				}
			}
		}
		return obstacles;
	}

	private static Rectangle box(Connection wire, IFigure figure) {
		Rectangle box = figure.getBounds().getCopy();
		figure.translateToAbsolute(box);
		wire.translateToRelative(box);
		return box;
	}
}
