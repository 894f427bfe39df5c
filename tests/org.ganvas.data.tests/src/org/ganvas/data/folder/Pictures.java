/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntBinaryOperator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes image files for tests. */
final class Pictures {

	private Pictures() {
	}

	/** A PNG whose pixels are given as 0xAARRGGBB, or as gray values for a gray type. */
	static Path png(Path file, int type, int width, int height, IntBinaryOperator pixel) throws IOException {
		return write(file, "png", image(type, width, height, pixel));
	}

	static Path jpeg(Path file, int type, int width, int height, IntBinaryOperator pixel) throws IOException {
		return write(file, "jpeg", image(type, width, height, pixel));
	}

	static Path fourBandJpeg(Path file, int width, int height) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(null,
					new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null), null,
							null),
					null);
		} finally {
			writer.dispose();
		}
		return Files.write(file, out.toByteArray());
	}

	private static BufferedImage image(int type, int width, int height, IntBinaryOperator pixel) {
		BufferedImage image = new BufferedImage(width, height, type);
		boolean gray = type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY;
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				if (gray) {
					image.getRaster().setSample(x, y, 0, pixel.applyAsInt(x, y));
				} else {
					image.setRGB(x, y, pixel.applyAsInt(x, y));
				}
			}
		}
		return image;
	}

	private static Path write(Path file, String format, BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (!ImageIO.write(image, format, out)) {
			throw new IOException("No writer for " + format);
		}
		Files.createDirectories(file.getParent());
		return Files.write(file, out.toByteArray());
	}
}
