/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.folder;

import static org.ganvas.data.DataFixtures.error;
import static org.ganvas.data.DataFixtures.image;
import static org.ganvas.data.DataFixtures.onDisk;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.ImageData;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderImagesTest {

	private static final Shape SHAPE = Shape.image(1, 2, 2);

	@TempDir
	Path root;
	private Path folder;
	private Path cache;

	@BeforeEach
	void nameFolders() throws IOException {
		folder = Files.createDirectory(root.resolve("pictures"));
		cache = root.resolve("cache");
	}

	@Test
	void filesAreOrderedByName() throws Exception {
		gray("b.png", 2);
		gray("a10.png", 1);
		gray("a1.jpg.png", 0);
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = open(options)) {
				assertEquals("pictures", data.name());
				assertEquals(SHAPE, data.shape());
				assertEquals(List.of(0, 1, 2), values(data));
				assertEquals(List.of(), data.classNames());
				assertEquals(-1, data.label(0));
			}
		}
	}

	@Test
	void subFoldersAreClasses() throws Exception {
		gray("dogs/1.png", 20);
		gray("cats/2.png", 11);
		gray("cats/1.png", 10);
		try (ImageData data = open(onHeap(cache))) {
			assertEquals(List.of("cats", "dogs"), data.classNames());
			assertEquals(List.of(10, 11, 20), values(data));
			assertEquals(List.of(0, 0, 1), List.of(data.label(0), data.label(1), data.label(2)));
		}
	}

	@Test
	void whatSystemsLeaveBehindIsPassedOver() throws Exception {
		gray("a.png", 1);
		Files.writeString(folder.resolve(".DS_Store"), "x");
		Files.writeString(folder.resolve("Thumbs.db"), "x");
		Files.writeString(folder.resolve("desktop.ini"), "x");
		Files.createDirectory(folder.resolve("__MACOSX"));
		try (ImageData data = open(onHeap(cache))) {
			assertEquals(1, data.size());
		}
	}

	@Test
	void aSecondOpeningReadsTheCacheAndNotTheImages() throws Exception {
		Path file = gray("a.png", 1);
		FileTime time = Files.getLastModifiedTime(file);
		open(onHeap(cache)).close();
		byte[] unreadable = new byte[(int) Files.size(file)];
		Files.write(file, unreadable);
		Files.setLastModifiedTime(file, time);
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = open(options)) {
				assertEquals(List.of(1), values(data));
			}
		}
	}

	@Test
	void aChangedFolderIsReadAgainAndTheOldCacheGoes() throws Exception {
		gray("a.png", 1);
		open(onDisk(cache)).close();
		gray("b.png", 2);
		try (ImageData data = open(onDisk(cache))) {
			assertEquals(List.of(1, 2), values(data));
		}
		assertEquals(1, Files.list(cache.resolve("folders")).count());
	}

	@Test
	void eachShapeHasItsOwnCache() throws Exception {
		gray("a.png", 1);
		open(onDisk(cache)).close();
		try (ImageData data = FolderImages.open(folder, Shape.image(3, 4, 4), onDisk(cache))) {
			assertEquals(48, image(data, 0).length);
		}
		assertEquals(2, Files.list(cache.resolve("folders")).count());
	}

	@Test
	void withoutAWritableCacheImagesThatFitTheHeapAreReadAllTheSame() throws Exception {
		gray("a.png", 1);
		Path blocked = Files.write(root.resolve("blocked"), new byte[1]);
		try (ImageData data = open(onHeap(blocked))) {
			assertEquals(List.of(1), values(data));
		}
		error(() -> open(onDisk(blocked)), "cache file", "GANVAS_CACHE");
	}

	@Test
	void manyImagesKeepTheirOrder() throws Exception {
		for (int i = 0; i < 200; i++) {
			gray(String.format("%03d.png", i), i);
		}
		List<Long> done = new ArrayList<>();
		DataOptions listening = onHeap(cache).withProgress((what, now, total) -> done.add(now), () -> false);
		try (ImageData data = open(listening)) {
			for (int i = 0; i < 200; i++) {
				assertArrayEquals(new byte[] { (byte) i, (byte) i, (byte) i, (byte) i }, image(data, i));
			}
		}
		assertEquals(List.of(64L, 128L, 192L, 200L), done);
	}

	@Test
	void aTextAmongTheImagesIsNamed() throws Exception {
		gray("a.png", 1);
		Files.writeString(folder.resolve("notes.txt"), "remember the milk");
		fails(folder.resolve("notes.txt") + " is not a PNG or JPEG image", "looks like text");
	}

	@Test
	void ofSeveralBadFilesTheFirstByNameIsNamed() throws Exception {
		for (int i = 0; i < 30; i++) {
			Files.writeString(folder.resolve(String.format("%02d.txt", i)), "text");
		}
		fails("00.txt is not");
	}

	@Test
	void aDamagedImageIsFoundWhenTheFolderIsOpened() throws Exception {
		gray("a.png", 1);
		Path bad = gray("b.png", 1);
		byte[] bytes = Files.readAllBytes(bad);
		Files.write(bad, java.util.Arrays.copyOf(bytes, 45));
		fails(bad + " cannot be decoded");
		assertEquals(0, Files.exists(cache) ? Files.walk(cache).filter(Files::isRegularFile).count() : 0);
	}

	@Test
	void anEmptyFolderIsNamed() throws Exception {
		Files.writeString(folder.resolve(".hidden"), "x");
		fails(folder + " is empty");
	}

	@Test
	void anEmptyClassIsNamed() throws Exception {
		gray("cats/1.png", 1);
		Files.createDirectory(folder.resolve("dogs"));
		fails(folder.resolve("dogs") + " is empty", "class");
	}

	@Test
	void filesBesideSubFoldersAreNamed() throws Exception {
		gray("cats/1.png", 1);
		gray("a.png", 1);
		fails("both sub-folders (cats) and files (a.png)");
	}

	@Test
	void aFolderWithinAClassIsNamed() throws Exception {
		gray("cats/1.png", 1);
		gray("cats/more/1.png", 1);
		fails(folder.resolve("cats").resolve("more") + " is a folder within the class cats");
	}

	@Test
	void aMissingFolderAndAFileInItsPlaceAreNamed() throws Exception {
		Path missing = root.resolve("missing");
		error(() -> FolderImages.open(missing, SHAPE, onHeap(cache)), missing + " does not exist");
		Path file = Files.write(root.resolve("file"), new byte[1]);
		error(() -> FolderImages.open(file, SHAPE, onHeap(cache)), file + " is a file", "folder of PNG or JPEG images");
	}

	@Test
	void twoChannelsAreRefused() throws Exception {
		gray("a.png", 1);
		error(() -> FolderImages.open(folder, Shape.image(2, 2, 2), onHeap(cache)), "[2, 2, 2]", "[1, height, width]");
	}

	@Test
	void cancellingLeavesNothing() throws Exception {
		gray("a.png", 1);
		DataOptions cancelled = onDisk(cache).withProgress((what, done, total) -> {
		}, () -> true);
		error(() -> open(cancelled), "was cancelled");
		assertEquals(0, Files.list(cache.resolve("folders")).count());
	}

	private void fails(String... parts) {
		error(() -> open(onHeap(cache)), parts);
		error(() -> open(onDisk(cache)), parts);
	}

	private ImageData open(DataOptions options) throws DataException {
		return FolderImages.open(folder, SHAPE, options);
	}

	private Path gray(String name, int value) throws IOException {
		return Pictures.png(folder.resolve(name), BufferedImage.TYPE_BYTE_GRAY, 2, 2, (x, y) -> value);
	}

	private static List<Integer> values(ImageData data) throws DataException {
		List<Integer> values = new ArrayList<>();
		for (int i = 0; i < data.size(); i++) {
			values.add(image(data, i)[0] & 0xFF);
		}
		return values;
	}
}
