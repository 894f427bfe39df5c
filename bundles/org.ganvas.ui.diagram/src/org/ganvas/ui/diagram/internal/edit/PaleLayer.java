/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;

/** A layer that can be shown pale, as a sign that it is out of date. */
final class PaleLayer extends FreeformLayer {

	static final int PALE = 90;

	private boolean isPale;

	void setPale(boolean pale) {
		if (isPale != pale) {
			isPale = pale;
			repaint();
		}
	}

	@Override
	public void paint(Graphics graphics) {
		if (isPale) {
			graphics.setAlpha(PALE);
		}
		super.paint(graphics);
	}
}
