/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The root of the diagram, which can be zoomed and whose connections can be shown pale. */
public final class DiagramRootEditPart extends ScalableFreeformRootEditPart {

	private static final double[] ZOOM_LEVELS = { 0.1, 0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

	private boolean isPale;

	/** Creates the root. */
	public DiagramRootEditPart() {
		getZoomManager().setZoomLevels(ZOOM_LEVELS);
	}

	/** A context menu beside all figures is that of the whole diagram. */
	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker() {
			@Override
			protected boolean handleButtonDown(int button) {
				if (button != 1) {
					getCurrentViewer().deselectAll();
				}
				return super.handleButtonDown(button);
			}
		};
	}

	void setWiresPale(boolean pale) {
		if (isPale != pale) {
			isPale = pale;
			getLayer(CONNECTION_LAYER).repaint();
		}
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		LayeredPane layers = super.createPrintableLayers();
		layers.removeLayer(CONNECTION_LAYER);
		layers.addLayerBefore(new WireLayer(), CONNECTION_LAYER, null);
		return layers;
	}

	/** The layer of the connections. */
	private final class WireLayer extends ConnectionLayer {

		@Override
		public void paint(Graphics graphics) {
			if (isPale) {
				graphics.setAlpha(PaleLayer.PALE);
			}
			super.paint(graphics);
		}
	}
}
