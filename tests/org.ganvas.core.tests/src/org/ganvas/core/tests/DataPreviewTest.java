/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ganvas.core.data.DataFormatException;
import org.ganvas.core.data.DataPreview;
import org.ganvas.core.data.IdxFile;
import org.ganvas.core.data.Images;
import org.ganvas.model.dataset.Cifar10Source;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first images of data sets. */
class DataPreviewTest {

	private static final int RED = 0xff0000;

	@TempDir
	Path folder;

	private Images read(Settings dataset, int most) throws IOException {
		return DataPreview.read(dataset, folder, most, new NullProgressMonitor()).orElseThrow();
	}

	private Settings images() {
		return Settings.of(DatasetSources.of(FolderSource.class)).with(FolderSource.PATH, "images");
	}

	private void write(String name, int width, int height, int color) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < width * height; i++) {
			image.setRGB(i % width, i / width, color);
		}
		Path file = folder.resolve("images").resolve(name);
		Files.createDirectories(file.getParent());
		ImageIO.write(image, "png", file.toFile());
	}

	@Test
	void idxImagesOfSeveralChannelsKeepTheirBytes() throws IOException {
		byte[] file = { 0, 0, 8, 4, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
				(byte) 255 };
		Images images = IdxFile.readImages(new ByteArrayInputStream(file), "images", 2);
		assertEquals(Shape.image(2, 1, 2), images.shape());
		assertEquals(OptionalInt.of(3), images.count());
		assertEquals(2, images.pixels().size());
		assertArrayEquals(new byte[] { 5, 6, 7, 8 }, images.pixels().get(1));
	}

	@Test
	void cutIdxFileSaysWhere() {
		byte[] file = { 0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 1, 2, 3 };
		DataFormatException error = assertThrows(DataFormatException.class,
				() -> IdxFile.readImages(new ByteArrayInputStream(file), "images", 2));
		assertTrue(error.getMessage().contains("after 1 images"), error.getMessage());
	}

	@Test
	void idxLabelsAreNoImages() {
		byte[] file = { 0, 0, 8, 1, 0, 0, 0, 2, 1, 2 };
		assertThrows(DataFormatException.class,
				() -> IdxFile.readImages(new ByteArrayInputStream(file), "labels", 2));
	}

	@Test
	void folderTakesTheShapeOfItsFirstImageAndSpreadsOverItsClasses() throws IOException {
		for (int i = 0; i < 10; i++) {
			write((i < 5 ? "a/" : "b/") + i + ".png", 6, 4, i < 5 ? RED : 0);
		}
		Images images = read(images(), 2);
		assertEquals(Shape.image(3, 4, 6), images.shape());
		assertEquals(OptionalInt.of(10), images.count());
		assertEquals((byte) 255, images.pixels().get(0)[0]);
		assertEquals((byte) 0, images.pixels().get(0)[24]);
		assertEquals((byte) 0, images.pixels().get(1)[0]);
	}

	@Test
	void folderImagesAreBroughtToTheShapeAskedFor() throws IOException {
		write("a.png", 40, 20, RED);
		Images images = read(images().with(FolderSource.SHAPE, Shape.image(1, 10, 10)), 64);
		assertEquals(100, images.pixels().get(0).length);
		// luma of red after ITU-R BT.601: 0.299 of 255
		assertEquals(76, images.pixels().get(0)[55]);
	}

	@Test
	void cifarIsReadFromWhereItsArchiveUnpacks() throws IOException {
		byte[] records = new byte[3 * 3073];
		records[3073 + 1] = 42;
		Path unpacked = Files.createDirectories(folder.resolve("cifar/cifar-10-batches-bin"));
		Files.write(unpacked.resolve("test_batch.bin"), records);
		Settings dataset = Settings.of(DatasetSources.of(Cifar10Source.class)).with(Cifar10Source.PATH, "cifar")
				.with(DatasetSource.SPLIT, Split.TEST);
		Images images = read(dataset, 64);
		assertEquals(3, images.pixels().size());
		assertEquals(42, images.pixels().get(1)[0]);
	}

	@Test
	void embeddedDataHaveNoFilesHere() throws IOException {
		assertTrue(DataPreview.read(Settings.of(DatasetSources.of(FashionMnistSource.class)), folder, 64, null)
				.isEmpty());
	}

	@Test
	void readingAFolderCanBeCancelled() throws IOException {
		write("a.png", 4, 4, RED);
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> DataPreview.read(images(), folder, 64, cancelled));
	}
}
