/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * Cursors for dragging a part of the workbench. The workbench gave the class up; the palette of GEF 3.2 still asks it
 * for a cursor while it is dragged to another side of the editor. The codes are those of the class that is gone.
 */
public final class DragCursors {

	/** Here is nowhere to drop. */
	public static final int INVALID = 0;
	/** Would land at the left. */
	public static final int LEFT = 1;
	/** Would land at the right. */
	public static final int RIGHT = 2;
	/** Would land at the top. */
	public static final int TOP = 3;
	/** Would land at the bottom. */
	public static final int BOTTOM = 4;
	/** Would land in the middle. */
	public static final int CENTER = 5;
	/** Would land outside of the window. */
	public static final int OFFSCREEN = 6;

	private DragCursors() {
	}

	/**
	 * Finds the system's cursor for a place to drop. Must be called in the user interface thread.
	 *
	 * @param code one of the constants of this class
	 * @return a cursor of the system, not to be disposed
	 */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(switch (code) {
			case INVALID -> SWT.CURSOR_NO;
			case LEFT -> SWT.CURSOR_SIZEW;
			case RIGHT -> SWT.CURSOR_SIZEE;
			case TOP -> SWT.CURSOR_SIZEN;
			case BOTTOM -> SWT.CURSOR_SIZES;
			default -> SWT.CURSOR_SIZEALL;
		});
	}
}
