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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ganvas.data.ImageSample;
import org.ganvas.model.shape.Shape;

/** Shows images in rows and columns. */
final class ImageGrid extends Canvas {

	/** How many images it shows at most. */
	static final int COUNT = 64;

	private static final int COLUMNS = 16;
	private static final int ROWS = COUNT / COLUMNS;
	private static final int CELL = 28;
	private static final int GAP = 2;
	private static final int BYTE = 0xff;

	private Image picture;

	ImageGrid(Composite parent) {
		super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addDisposeListener(event -> clear());
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		Rectangle trim = computeTrim(0, 0, COLUMNS * (CELL + GAP) + GAP, ROWS * (CELL + GAP) + GAP);
		return new Point(trim.width, trim.height);
	}

	/** Shows images. */
	void show(ImageSample images) {
		clear();
		picture = new Image(getDisplay(), picture(images));
		redraw();
	}

	/** Shows nothing. */
	void clear() {
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (picture == null) {
			return;
		}
		Rectangle bounds = picture.getBounds();
		double scale = Math.min((double) area.width / bounds.width, (double) area.height / bounds.height);
		int width = (int) (bounds.width * scale);
		int height = (int) (bounds.height * scale);
		gc.setInterpolation(scale < 1 ? SWT.HIGH : SWT.NONE);
		gc.drawImage(picture, 0, 0, bounds.width, bounds.height, (area.width - width) / 2,
				(area.height - height) / 2, width, height);
	}

	/** All images in one, with a gap of transparent pixels between. */
	static ImageData picture(ImageSample images) {
		Shape shape = images.shape();
		int rows = Math.max(1, (images.images().size() + COLUMNS - 1) / COLUMNS);
		int width = COLUMNS * (shape.width() + GAP) - GAP;
		int height = rows * (shape.height() + GAP) - GAP;
		ImageData all = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		all.alphaData = new byte[width * height];
		for (int i = 0; i < images.images().size(); i++) {
			draw(images.images().get(i), shape, all, i % COLUMNS * (shape.width() + GAP),
					i / COLUMNS * (shape.height() + GAP));
		}
		return all;
	}

	private static void draw(byte[] pixels, Shape shape, ImageData all, int left, int top) {
		int plane = shape.height() * shape.width();
		boolean color = shape.channels() == 3;
		for (int y = 0; y < shape.height(); y++) {
			for (int x = 0; x < shape.width(); x++) {
				int at = y * shape.width() + x;
				int red = pixels[at] & BYTE;
				int green = color ? pixels[plane + at] & BYTE : red;
				int blue = color ? pixels[2 * plane + at] & BYTE : red;
				all.setPixel(left + x, top + y, red << 16 | green << 8 | blue);
				all.setAlpha(left + x, top + y, BYTE);
			}
		}
	}
}
