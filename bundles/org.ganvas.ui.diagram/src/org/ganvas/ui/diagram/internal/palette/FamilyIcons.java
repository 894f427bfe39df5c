/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.palette;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.ui.FamilyColors;
import org.ganvas.ui.diagram.internal.theme.DiagramColors;

/**
 * Icons of layers: a small figure in the color of the family, drawn for any zoom. Used on the user interface thread.
 */
public final class FamilyIcons {

	private static final int OPAQUE = 255;

	/** One descriptor for each look, because caches of images, such as the palette's, know them by that. */
	private static final Map<Look, ImageDescriptor> ICONS = new HashMap<>();

	private FamilyIcons() {
	}

	/**
	 * The icon of a family in the current theme.
	 *
	 * @param family the family
	 * @param size the width and height in points, for example 16
	 * @return the icon
	 */
	public static ImageDescriptor of(LayerFamily family, int size) {
		RGB accent = FamilyColors.of(family).getRGB();
		RGB tint = DiagramColors.tint(family).getRGB();
		return ICONS.computeIfAbsent(new Look(size, accent, tint),
				look -> ImageDescriptor.createFromImageDataProvider(zoom -> draw(size * zoom / 100, accent, tint)));
	}

	private record Look(int size, RGB accent, RGB tint) {
	}

	/** A box with a thick left edge, as layers look in the diagram. */
	private static ImageData draw(int size, RGB accent, RGB tint) {
		PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
		ImageData image = new ImageData(size, size, 24, palette);
		image.alphaData = new byte[size * size];
		int edge = Math.max(size / 16, 1);
		int top = size / 8;
		int bottom = size - top;
		for (int y = top; y < bottom; y++) {
			for (int x = edge; x < size - edge; x++) {
				boolean isEdge = x < size * 5 / 16 || x >= size - 2 * edge || y < top + edge || y >= bottom - edge;
				image.setPixel(x, y, palette.getPixel(isEdge ? accent : tint));
				image.setAlpha(x, y, OPAQUE);
			}
		}
		return image;
	}
}
