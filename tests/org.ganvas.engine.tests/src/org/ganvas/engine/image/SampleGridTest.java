/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files are read back with the PNG decoder of the Java platform. */
class SampleGridTest {

	private static final int GAP = 128;

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void nameFile() {
		file = folder.resolve("samples").resolve("grid.png");
	}

	@Test
	void grayImagesLieRowByRowWithGapsOfTwoPixels() throws Exception {
		float[] images = { 0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23 };
		SampleGrid.write(file, images, Shape.image(1, 1, 4), new ValueRange(0, 255), 2, 2);
		BufferedImage image = ImageIO.read(file.toFile());
		assertEquals(2 + 2 * 6, image.getWidth());
		assertEquals(2 + 2 * 3, image.getHeight());
		assertArrayEquals(new int[] { GAP, GAP, 0, 1, 2, 3, GAP, GAP, 10, 11, 12, 13, GAP, GAP }, grayRow(image, 2));
		assertArrayEquals(new int[] { GAP, GAP, 20, 21, 22, 23, GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP },
				grayRow(image, 5));
		for (int y : new int[] { 0, 1, 3, 4, 6, 7 }) {
			for (int gray : grayRow(image, y)) {
				assertEquals(GAP, gray);
			}
		}
	}

	@Test
	void colorPlanesAreRedGreenBlue() throws Exception {
		float[] images = { -1, 1, 1, -1, -1, -1 };
		SampleGrid.writeImage(file, images, 0, Shape.image(3, 1, 2), ValueRange.SYMMETRIC);
		BufferedImage image = ImageIO.read(file.toFile());
		assertEquals(0xFF00FF00, image.getRGB(0, 0));
		assertEquals(0xFFFF0000, image.getRGB(1, 0));
	}

	@Test
	void anyColorImageIsReadBackExactly() throws Exception {
		Shape shape = Shape.image(3, 37, 41);
		float[] values = new float[2 * 3 * 37 * 41];
		Random random = new Random(1);
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextInt(256);
		}
		SampleGrid.writeImage(file, values, 1, shape, new ValueRange(0, 255));
		BufferedImage image = ImageIO.read(file.toFile());
		int plane = 37 * 41;
		for (int y = 0; y < 37; y++) {
			for (int x = 0; x < 41; x++) {
				int at = 3 * plane + y * 41 + x;
				int rgb = (int) values[at] << 16 | (int) values[at + plane] << 8 | (int) values[at + 2 * plane];
				assertEquals(rgb, image.getRGB(x, y) & 0xFFFFFF);
			}
		}
	}

	@Test
	void valuesOutsideTheRangeAreCutAndNoNumberIsBlack() throws Exception {
		float[] values = { -1, 1, 0, -1.5f, 2, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, Float.NaN };
		SampleGrid.writeImage(file, values, 0, Shape.image(1, 1, 8), ValueRange.SYMMETRIC);
		assertArrayEquals(new int[] { 0, 255, 128, 0, 255, 0, 255, 0 }, grayRow(ImageIO.read(file.toFile()), 0));
	}

	@Test
	void eachByteOfTheDataComesBack() throws Exception {
		float[] values = new float[256];
		for (ValueRange range : List.of(ValueRange.SYMMETRIC, ValueRange.UNIT)) {
			for (int i = 0; i < 256; i++) {
				values[i] = (float) (range.low() + (range.high() - range.low()) * i / 255);
			}
			SampleGrid.writeImage(file, values, 0, Shape.image(1, 1, 256), range);
			int[] row = grayRow(ImageIO.read(file.toFile()), 0);
			for (int i = 0; i < 256; i++) {
				assertEquals(i, row[i]);
			}
		}
	}

	@Test
	void equalValuesGiveEqualBytes() throws Exception {
		float[] values = new float[4 * 28 * 28];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) Math.sin(i);
		}
		SampleGrid.write(file, values, Shape.image(1, 28, 28), ValueRange.SYMMETRIC, 2, 2);
		byte[] first = Files.readAllBytes(file);
		SampleGrid.write(file, values, Shape.image(1, 28, 28), ValueRange.SYMMETRIC, 2, 2);
		assertArrayEquals(first, Files.readAllBytes(file));
		assertEquals(List.of(file), Files.list(file.getParent()).toList(), "a temporary file is left");
	}

	@Test
	void aFileThatCannotBeWrittenIsAnErrorAndLeavesNothing() throws Exception {
		Path blocked = Files.createDirectories(folder.resolve("blocked").resolve("grid.png").resolve("inside"))
				.getParent();
		assertThrows(IOException.class,
				() -> SampleGrid.writeImage(blocked, new float[4], 0, Shape.image(1, 2, 2), ValueRange.UNIT));
		assertEquals(List.of(blocked), Files.list(blocked.getParent()).toList());
	}

	@Test
	void whatDoesNotFitIsRefused() {
		Shape shape = Shape.image(1, 2, 2);
		assertThrows(IllegalArgumentException.class,
				() -> SampleGrid.write(file, new float[20], shape, ValueRange.UNIT, 2, 2));
		assertThrows(IllegalArgumentException.class,
				() -> SampleGrid.write(file, new float[5], shape, ValueRange.UNIT, 2, 2));
		assertThrows(IllegalArgumentException.class,
				() -> SampleGrid.write(file, new float[8], Shape.image(2, 2, 2), ValueRange.UNIT, 2, 2));
		assertThrows(IllegalArgumentException.class,
				() -> SampleGrid.writeImage(file, new float[4], 1, shape, ValueRange.UNIT));
	}

	private static int[] grayRow(BufferedImage image, int y) {
		int[] row = new int[image.getWidth()];
		for (int x = 0; x < row.length; x++) {
			row[x] = image.getRaster().getSample(x, y, 0);
		}
		return row;
	}
}
