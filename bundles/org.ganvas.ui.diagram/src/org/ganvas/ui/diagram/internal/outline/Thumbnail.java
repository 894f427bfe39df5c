/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.outline;

import java.util.function.Supplier;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The whole diagram, small, with a frame around the visible part that can be dragged. */
final class Thumbnail {

	private static final int MARGIN = 3;

	private final Canvas canvas;
	private final Supplier<GraphicalViewer> diagram;
	private LightweightSystem system;
	private GraphicalViewer shown;
	private ScrollableThumbnail picture;

	Thumbnail(Composite parent, Supplier<GraphicalViewer> diagram) {
		this.diagram = diagram;
		canvas = new Canvas(parent, SWT.NONE);
		canvas.addDisposeListener(event -> deactivate());
	}

	Canvas control() {
		return canvas;
	}

	/** Draws the present diagram from now on; it costs nothing before that. */
	void activate() {
		GraphicalViewer viewer = diagram.get();
		if (viewer != shown && viewer.getRootEditPart() instanceof ScalableFreeformRootEditPart root) {
			deactivate();
			shown = viewer;
			if (system == null) {
				system = new LightweightSystem(canvas);
			}
			picture = new ScrollableThumbnail((Viewport) root.getFigure());
			picture.setBorder(new MarginBorder(MARGIN));
			picture.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
			system.setContents(picture);
		}
	}

	/** Draws another diagram if one is drawn. */
	void follow() {
		if (shown != null) {
			activate();
		}
	}

	private void deactivate() {
		if (picture != null) {
			picture.deactivate();
			picture = null;
		}
	}
}
