/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** What the mouse does in a lane, between its layers: a click selects the lane, dragging selects layers. */
final class LaneTracker extends MarqueeDragTracker {

	private final EditPart lane;

	LaneTracker(EditPart lane) {
		this.lane = lane;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1) {
			getCurrentViewer().select(lane);
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean isClick = button == 1 && getLocation().equals(getStartLocation());
		boolean isHandled = super.handleButtonUp(button);
		if (isClick) {
			getCurrentViewer().select(lane);
		}
		return isHandled;
	}
}
