/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.layout;

/** Sizes of the diagram in pixels at 100 %. */
public final class Metrics {

	/** The width of a layer's figure. */
	public static final int LAYER_WIDTH = 156;

	/** The height of a layer's figure. */
	public static final int LAYER_HEIGHT = 60;

	/** From the left edge of a figure to that of the next one in the row; leaves room for a shape on the wire. */
	public static final int COLUMN = LAYER_WIDTH + 84;

	/** From the top edge of a figure to that of the one below. */
	public static final int ROW = LAYER_HEIGHT + 36;

	/** Between a lane's edge and its figures. */
	public static final int PADDING = 36;

	/** The distance of grid lines. */
	public static final int GRID = 12;

	/** The most columns that automatic layout puts next to each other. */
	public static final int MAX_COLUMNS = 6;

	/** The width of the figures outside of the lanes. */
	public static final int NODE_WIDTH = 116;

	/** Between lanes, and between lanes and the figures beside them. */
	public static final int GAP = 64;

	private Metrics() {
	}
}
