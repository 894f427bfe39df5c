/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data;

import static org.ganvas.data.DataFixtures.error;
import static org.ganvas.data.DataFixtures.image;
import static org.ganvas.data.DataFixtures.onDisk;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.ganvas.data.DatasetInfo.State;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetsTest {

	private static final Settings FASHION_MNIST = Settings.of(DatasetSources.of(FashionMnistSource.class));

	@TempDir
	Path folder;

	@Test
	void eachSourceOfTheModelHasAnOpener() {
		for (DatasetSource source : DatasetSources.all()) {
			Settings empty = Settings.of(source);
			try (ImageData data = Datasets.open(empty, folder, onHeap(folder))) {
				assertEquals("fashion-mnist", source.type());
			} catch (IllegalStateException e) {
				assertTrue(e.getMessage().contains("is not set"), "opener of " + source.type() + ": " + e.getMessage());
			} catch (DataException e) {
				throw new AssertionError("No opener for " + source.type(), e);
			}
		}
	}

	@Test
	void theEmbeddedTrainingImagesAreFashionMnist() throws Exception {
		try (ImageData data = Datasets.open(FASHION_MNIST, folder, onHeap(folder))) {
			assertEquals(60_000, data.size());
			assertEquals(Shape.image(1, 28, 28), data.shape());
			assertArrayEquals(new int[] { 9, 0, 0, 3, 0, 2, 7, 2, 5, 5 },
					IntStream.range(0, 10).map(data::label).toArray());
			assertEquals("Ankle boot", data.classNames().get(data.label(0)));
			assertEquals(6000, IntStream.range(0, 60_000).filter(i -> data.label(i) == 4).count());
			// The mean that is published with the data set: 0.2860 of full scale.
			assertEquals(0.2860, mean(data), 5e-5);
		}
	}

	@Test
	void theTestPartIsAnother() throws Exception {
		Settings test = FASHION_MNIST.with(DatasetSource.SPLIT, Split.TEST);
		try (ImageData data = Datasets.open(test, folder, onHeap(folder))) {
			assertEquals(10_000, data.size());
			assertEquals("Fashion-MNIST (test)", data.name());
			assertEquals(9, data.label(0));
		}
	}

	@Test
	void withASmallBudgetTheEmbeddedImagesAreUnpackedOnceAndRead() throws Exception {
		Settings test = FASHION_MNIST.with(DatasetSource.SPLIT, Split.TEST);
		try (ImageData heap = Datasets.open(test, folder, onHeap(folder));
				ImageData disk = Datasets.open(test, folder, onDisk(folder))) {
			for (int i : new int[] { 0, 1, 5000, 9999 }) {
				assertArrayEquals(image(heap, i), image(disk, i));
			}
		}
		assertEquals(1, Files.list(folder.resolve("unpacked")).count());
	}

	@Test
	void relativePathsAreRelativeToTheBase() throws Exception {
		Files.write(folder.resolve("images"), DataFixtures.idx(3, 2, 2));
		Settings idx = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, "images");
		try (ImageData data = Datasets.open(idx, folder, onHeap(folder))) {
			assertEquals(3, data.size());
		}
	}

	@Test
	void aDifferentShapeIsNamedWithBothShapes() throws Exception {
		try (ImageData data = small()) {
			error(() -> Datasets.requireShape(data, Shape.image(3, 32, 32)), data.name(), "[1, 1, 2]", "[3, 32, 32]");
		}
	}

	@Test
	void theRightShapePasses() throws Exception {
		try (ImageData data = small()) {
			Datasets.requireShape(data, Shape.image(1, 1, 2));
		}
	}

	private ImageData small() throws Exception {
		Files.write(folder.resolve("small"), DataFixtures.idx(1, 1, 2));
		Settings idx = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, "small");
		return Datasets.open(idx, folder, onHeap(folder));
	}

	@Test
	void theListSaysWhereEachDataSetIs() {
		List<DatasetInfo> list = Datasets.describe(onHeap(folder));
		assertEquals(List.of("fashion-mnist", "cifar10", "kmnist", "mnist"),
				list.stream().map(DatasetInfo::id).toList());
		assertEquals(State.EMBEDDED, list.get(0).state());
		DatasetInfo mnist = list.get(3);
		assertEquals(State.NOT_DOWNLOADED, mnist.state());
		assertEquals(9912422L + 28881 + 1648877 + 4542, mnist.downloadBytes());
		assertEquals(folder.resolve("datasets").resolve("mnist").toString(), mnist.location());
	}

	private static double mean(ImageData data) throws DataException {
		long sum = 0;
		byte[] image = new byte[(int) data.shape().size()];
		for (int i = 0; i < data.size(); i++) {
			data.read(i, image, 0);
			for (byte b : image) {
				sum += b & 0xFF;
			}
		}
		return sum / 255.0 / data.size() / image.length;
	}
}
