/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.shape.Shape;

/**
 * Writes images as PNG files: many in a grid with gaps of two pixels, or one alone. Values outside the range are cut
 * to it, and what is not a number is black. The same values give the same bytes. A file is there whole or not at all:
 * it is written under a temporary name beside and renamed.
 */
public final class SampleGrid {

	private static final int GAP = 2;
	private static final byte GAP_GRAY = (byte) 128;

	private SampleGrid() {
	}

	/**
	 * Writes a grid, row by row. Cells without an image are gray like the gaps.
	 *
	 * @param png the file, replaced if it exists
	 * @param images {@code [count, channels, height, width]}
	 * @param shape the shape of one image, 1 channel for gray or 3 for red, green and blue
	 * @param range the values of black and white
	 * @param rows the rows of the grid
	 * @param columns the columns of the grid
	 * @throws IOException if the file cannot be written
	 * @throws IllegalArgumentException if the images do not fit the shape, or there are more than cells
	 */
	public static void write(Path png, float[] images, Shape shape, ValueRange range, int rows, int columns)
			throws IOException {
		int count = count(images, shape);
		if (rows < 1 || columns < 1 || count > (long) rows * columns) {
			throw new IllegalArgumentException(count + " images do not fit a grid of " + rows + " x " + columns + ".");
		}
		int cellHeight = shape.height() + GAP;
		int cellWidth = shape.width() + GAP;
		int height = Math.addExact(Math.multiplyExact(rows, cellHeight), GAP);
		int width = Math.addExact(Math.multiplyExact(columns, cellWidth), GAP);
		byte[] pixels = new byte[Math.multiplyExact(Math.multiplyExact(height, width), shape.channels())];
		Arrays.fill(pixels, GAP_GRAY);
		for (int i = 0; i < count; i++) {
			paint(images, i, shape, range, pixels, width, i / columns * cellHeight + GAP,
					i % columns * cellWidth + GAP);
		}
		save(png, PngEncoder.encode(pixels, width, height, shape.channels()));
	}

	/**
	 * Writes one image.
	 *
	 * @param png the file, replaced if it exists
	 * @param images {@code [count, channels, height, width]}
	 * @param index which of them, from 0
	 * @param shape the shape of one image, 1 channel for gray or 3 for red, green and blue
	 * @param range the values of black and white
	 * @throws IOException if the file cannot be written
	 * @throws IllegalArgumentException if the images do not fit the shape
	 */
	public static void writeImage(Path png, float[] images, int index, Shape shape, ValueRange range)
			throws IOException {
		if (index < 0 || index >= count(images, shape)) {
			throw new IllegalArgumentException("There is no image " + index + ".");
		}
		byte[] pixels = new byte[Math.toIntExact(shape.size())];
		paint(images, index, shape, range, pixels, shape.width(), 0, 0);
		save(png, PngEncoder.encode(pixels, shape.width(), shape.height(), shape.channels()));
	}

	private static int count(float[] images, Shape shape) {
		if (!shape.isImage() || shape.channels() != 1 && shape.channels() != 3) {
			throw new IllegalArgumentException("Images of shape " + shape
					+ " cannot be shown; [1, height, width] and [3, height, width] can.");
		}
		if (images.length == 0 || images.length % shape.size() != 0) {
			throw new IllegalArgumentException(images.length + " values are no whole number of images " + shape + ".");
		}
		return Math.toIntExact(images.length / shape.size());
	}

	private static void paint(float[] images, int index, Shape shape, ValueRange range, byte[] pixels, int stride,
			int top,
			int left) {
		int channels = shape.channels();
		int from = Math.toIntExact(index * shape.size());
		for (int c = 0; c < channels; c++) {
			for (int y = 0; y < shape.height(); y++) {
				int to = ((top + y) * stride + left) * channels + c;
				for (int x = 0; x < shape.width(); x++, to += channels) {
					pixels[to] = level(images[from++], range);
				}
			}
		}
	}

	/** A cast of NaN gives 0. */
	private static byte level(float value, ValueRange range) {
		double level = (value - range.low()) / (range.high() - range.low()) * 255;
		return (byte) (int) (Math.max(0, Math.min(255, level)) + 0.5);
	}

	private static void save(Path file, byte[] bytes) throws IOException {
		Path folder = file.toAbsolutePath().resolveSibling("");
		Files.createDirectories(folder);
		// Not createTempFile: it would make the image readable by nobody but its owner.
		Path temporary = folder.resolve("." + file.getFileName() + ".part");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING)) {
				for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
					channel.write(rest);
				}
			}
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
