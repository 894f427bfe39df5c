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
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A tooltip of lines, each with an icon where it is a problem. */
final class Tooltip extends Figure {

	private static final int MARGIN = 3;

	private Tooltip() {
		setLayoutManager(new ToolbarLayout());
		setBorder(new MarginBorder(MARGIN));
	}

	static IFigure of(String text, List<String> errors, List<String> warnings) {
		Tooltip tooltip = new Tooltip();
		if (!text.isEmpty()) {
			tooltip.line(text, null);
		}
		errors.forEach(e -> tooltip.line(e, image(ISharedImages.IMG_OBJS_ERROR_TSK)));
		warnings.forEach(w -> tooltip.line(w, image(ISharedImages.IMG_OBJS_WARN_TSK)));
		return tooltip;
	}

	/** The icon of the worst problem, or null if there is none. */
	static Image sign(List<String> errors, List<String> warnings) {
		if (errors.isEmpty() && warnings.isEmpty()) {
			return null;
		}
		return image(errors.isEmpty() ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_ERROR_TSK);
	}

	private static Image image(String id) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(id);
	}

	private void line(String text, Image icon) {
		Label label = new Label(text, icon);
		label.setLabelAlignment(PositionConstants.LEFT);
		add(label);
	}
}
