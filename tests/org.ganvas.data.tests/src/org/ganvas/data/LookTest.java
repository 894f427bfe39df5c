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
import static org.ganvas.data.DataFixtures.gzip;
import static org.ganvas.data.DataFixtures.idx;
import static org.ganvas.data.DataFixtures.image;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.ganvas.data.DataException.Kind;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries and samples say what opening the data would give, and write nothing. */
class LookTest {

	private static final Settings IDX = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES,
			"../images");
	private static final Settings FOLDER = Settings.of(DatasetSources.of(FolderSource.class)).with(FolderSource.PATH,
			"pictures");
	private static final int RED = 0xff0000;

	@TempDir
	Path root;
	private Path base;
	private Path cache;

	@BeforeEach
	void nameFolders() throws IOException {
		base = Files.createDirectory(root.resolve("models"));
		cache = root.resolve("cache");
	}

	@AfterEach
	void nothingIsWritten() {
		assertTrue(Files.notExists(cache));
	}

	private DataSummary inspect(Settings dataset) throws DataException {
		return Datasets.opener(dataset).inspect(dataset, base, onHeap(cache));
	}

	private ImageSample sample(Settings dataset, int most) throws DataException {
		return Datasets.opener(dataset).sample(dataset, base, most, onHeap(cache));
	}

	private void picture(String name, int type, int width, int height, int color) throws IOException {
		BufferedImage image = new BufferedImage(width, height, type);
		for (int i = 0; i < width * height; i++) {
			image.setRGB(i % width, i / width, color);
		}
		Path file = base.resolve("pictures").resolve(name);
		Files.createDirectories(file.getParent());
		ImageIO.write(image, "png", file.toFile());
	}

	@Test
	void theEmbeddedPartsAreWhatOpeningGives() throws Exception {
		for (Split split : Split.values()) {
			Settings dataset = Settings.of(DatasetSources.of(FashionMnistSource.class)).with(DatasetSource.SPLIT,
					split);
			ImageSample sample = sample(dataset, 2);
			try (ImageData data = Datasets.open(dataset, base, onHeap(cache))) {
				assertEquals(new DataSummary(data.shape(), data.size()), inspect(dataset));
				assertEquals(data.shape(), sample.shape());
				assertEquals(data.size(), sample.count());
				assertArrayEquals(image(data, 1), sample.images().get(1));
			}
		}
	}

	@Test
	void anIdxFileIsSummarizedByItsHeaderAndSampledFromItsBeginning() throws Exception {
		for (boolean packed : new boolean[] { false, true }) {
			byte[] file = idx(3, 2, 1, 2);
			Files.write(root.resolve("images"), packed ? gzip(file) : file);
			assertEquals(new DataSummary(Shape.image(2, 1, 2), 3), inspect(IDX));
			ImageSample sample = sample(IDX, 2);
			assertEquals(3, sample.count());
			assertEquals(2, sample.images().size());
			try (ImageData data = Datasets.open(IDX, base, onHeap(cache))) {
				assertArrayEquals(image(data, 1), sample.images().get(1));
			}
		}
	}

	@Test
	void aCutFileIsSeenByItsLengthAndInASample() throws Exception {
		byte[] cut = Arrays.copyOf(idx(3, 2, 2), 16 + 7);
		Files.write(root.resolve("images"), cut);
		error(() -> inspect(IDX), "is cut off", "3 images of 2 x 2");
		Files.write(root.resolve("images"), gzip(cut));
		error(() -> sample(IDX, 2), "is cut off", "3 images of 2 x 2");
		assertEquals(1, sample(IDX, 1).images().size(), "what is whole is shown");
	}

	@Test
	void aMissingFileIsOfItsOwnKindAndNamedWithoutDetours() {
		DataException failure = assertThrows(DataException.class, () -> inspect(IDX));
		assertEquals(Kind.MISSING, failure.kind());
		assertTrue(failure.getMessage().startsWith(root.resolve("images").toString()), failure.getMessage());
	}

	@Test
	void labelsThatDoNotBelongAreAFlawOfImagesThatAreKnown() throws Exception {
		Files.write(root.resolve("images"), idx(3, 2, 2));
		Files.write(root.resolve("labels"), idx(4));
		Settings labeled = IDX.with(IdxSource.LABELS, "../labels");
		DataSummary summary = inspect(labeled);
		assertEquals(3, summary.count());
		assertTrue(summary.flaw().orElseThrow().getMessage().contains("4 labels"));
		Files.write(root.resolve("labels"), idx(3));
		assertEquals(Optional.empty(), inspect(labeled).flaw());
		Files.delete(root.resolve("labels"));
		assertEquals(Kind.MISSING, inspect(labeled).flaw().orElseThrow().kind());
	}

	@Test
	void aFolderHasTheShapeOfItsFirstImageAndASampleOfAllItsClasses() throws Exception {
		for (int i = 0; i < 10; i++) {
			picture((i < 5 ? "a/" : "b/") + i + ".png", BufferedImage.TYPE_INT_RGB, 6, 4, i < 5 ? RED : 0);
		}
		assertEquals(new DataSummary(Shape.image(3, 4, 6), 10), inspect(FOLDER));
		ImageSample sample = sample(FOLDER, 2);
		assertEquals(Shape.image(3, 4, 6), sample.shape());
		assertEquals(10, sample.count());
		assertEquals((byte) 255, sample.images().get(0)[0]);
		assertEquals((byte) 0, sample.images().get(0)[24]);
		assertEquals((byte) 0, sample.images().get(1)[0]);
	}

	@Test
	void aFolderIsSampledInTheShapeAskedFor() throws Exception {
		picture("a.png", BufferedImage.TYPE_INT_RGB, 40, 20, RED);
		ImageSample sample = sample(FOLDER.with(FolderSource.SHAPE, Shape.image(1, 10, 10)), 64);
		assertEquals(100, sample.images().get(0).length);
		// luma of red after ITU-R BT.601: 0.299 of 255
		assertEquals(76, sample.images().get(0)[55]);
	}

	@Test
	void grayAndIndexedColorAreToldApartByTheHeader() throws Exception {
		picture("a.png", BufferedImage.TYPE_BYTE_GRAY, 2, 3, 0);
		assertEquals(Shape.image(1, 3, 2), inspect(FOLDER).shape());
		picture("a.png", BufferedImage.TYPE_BYTE_INDEXED, 2, 3, RED);
		assertEquals(Shape.image(3, 3, 2), inspect(FOLDER).shape());
	}

	@Test
	void aFileThatIsNoImageIsFoundByItsName() throws Exception {
		picture("a.png", BufferedImage.TYPE_BYTE_GRAY, 2, 2, 0);
		Files.writeString(base.resolve("pictures/b.txt"), "hello");
		error(() -> inspect(FOLDER), "b.txt is not a PNG or JPEG image", "text");
		Files.move(base.resolve("pictures/a.png"), base.resolve("pictures/a"));
		Files.delete(base.resolve("pictures/b.txt"));
		assertEquals(1, inspect(FOLDER).count(), "an image without an extension is one");
	}

	@Test
	void samplingCanBeCancelled() throws Exception {
		picture("a.png", BufferedImage.TYPE_INT_RGB, 4, 4, RED);
		DataOptions cancelled = onHeap(cache).withProgress(DataProgress.NONE, () -> true);
		assertEquals(Kind.CANCELLED, assertThrows(DataException.class,
				() -> Datasets.opener(FOLDER).sample(FOLDER, base, 64, cancelled)).kind());
	}
}
