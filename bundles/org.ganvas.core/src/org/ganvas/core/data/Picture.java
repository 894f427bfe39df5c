/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.data;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.internal.CoreText;
import org.ganvas.model.shape.Shape;

/** One file of a folder of images. */
public final class Picture {

	private static final int GRAY = 1;
	private static final int RGB = 3;
	private static final double RED_WEIGHT = 0.299;
	private static final double GREEN_WEIGHT = 0.587;
	private static final double BLUE_WEIGHT = 0.114;

	private Picture() {
	}

	/**
	 * The shape of an image file; only its header is read.
	 *
	 * @param file a PNG or JPEG file
	 * @return {@code [1, height, width]} of a gray, {@code [3, height, width]} of a color image
	 * @throws DataFormatException if it is not an image
	 * @throws IOException if it cannot be read
	 */
	public static Shape shape(Path file) throws IOException {
		return read(file, reader -> {
			ImageTypeSpecifier type = reader.getRawImageType(0);
			boolean gray = type != null && type.getNumBands() < RGB
					&& !(type.getColorModel() instanceof IndexColorModel);
			return Shape.image(gray ? GRAY : RGB, reader.getHeight(0), reader.getWidth(0));
		});
	}

	/**
	 * Reads an image for display: cropped around its center to the shape's proportions and resized.
	 *
	 * @param file a PNG or JPEG file
	 * @param shape {@code [1 or 3, height, width]}
	 * @return its unsigned bytes, channel by channel
	 * @throws DataFormatException if it is not an image
	 * @throws IOException if it cannot be read
	 */
	public static byte[] pixels(Path file, Shape shape) throws IOException {
		BufferedImage source = read(file, reader -> reader.read(0));
		BufferedImage scaled = new BufferedImage(shape.width(), shape.height(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		int width = (int) Math.max(1,
				Math.min(source.getWidth(), (long) source.getHeight() * shape.width() / shape.height()));
		int height = (int) Math.max(1,
				Math.min(source.getHeight(), (long) source.getWidth() * shape.height() / shape.width()));
		int left = (source.getWidth() - width) / 2;
		int top = (source.getHeight() - height) / 2;
		graphics.drawImage(source, 0, 0, shape.width(), shape.height(), left, top, left + width, top + height, null);
		graphics.dispose();
		int[] colors = scaled.getRGB(0, 0, shape.width(), shape.height(), null, 0, shape.width());
		byte[] pixels = new byte[shape.channels() * colors.length];
		for (int i = 0; i < colors.length; i++) {
			int red = colors[i] >> 2 * Byte.SIZE & 0xff;
			int green = colors[i] >> Byte.SIZE & 0xff;
			int blue = colors[i] & 0xff;
			if (shape.channels() == GRAY) {
				pixels[i] = (byte) Math.round(RED_WEIGHT * red + GREEN_WEIGHT * green + BLUE_WEIGHT * blue);
			} else {
				pixels[i] = (byte) red;
				pixels[colors.length + i] = (byte) green;
				pixels[2 * colors.length + i] = (byte) blue;
			}
		}
		return pixels;
	}

	@FunctionalInterface
	private interface Reading<T> {
		T apply(ImageReader reader) throws IOException;
	}

	private static <T> T read(Path file, Reading<T> reading) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
			if (readers == null || !readers.hasNext()) {
				throw new DataFormatException(NLS.bind(CoreText.Data_notImage, file));
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return reading.apply(reader);
			} catch (DataFormatException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				throw new DataFormatException(NLS.bind(CoreText.Data_notImage, file));
			} finally {
				reader.dispose();
			}
		}
	}
}
