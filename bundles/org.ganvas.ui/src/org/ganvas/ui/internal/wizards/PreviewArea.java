/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.ganvas.data.ImageSample;

/** Shows images, or sentences in their place, which can be copied: they may hold addresses and folders. */
final class PreviewArea extends Composite {

	private static final int LINES = 8;

	private final StackLayout layout = new StackLayout();
	private final ImageGrid grid;
	private final Text note;

	PreviewArea(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(layout);
		grid = new ImageGrid(this);
		note = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		layout.topControl = note;
	}

	/** The images and some lines decide; long sentences are wrapped. */
	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		Point size = grid.computeSize(widthHint, heightHint, changed);
		int lines = note.computeTrim(0, 0, 0, LINES * note.getLineHeight()).height;
		return new Point(size.x, Math.max(size.y, lines));
	}

	/** Shows sentences. */
	void show(String text) {
		grid.clear();
		note.setText(text);
		top(note);
	}

	/** Shows images. */
	void show(ImageSample images) {
		note.setText("");
		grid.show(images);
		top(grid);
	}

	/** Whether images are shown. */
	boolean hasImages() {
		return layout.topControl == grid;
	}

	/** The sentences that are shown. */
	String note() {
		return note.getText();
	}

	private void top(Control control) {
		layout.topControl = control;
		layout();
	}
}
