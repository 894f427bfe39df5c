/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import static org.ganvas.data.DataFixtures.gzip;
import static org.ganvas.data.DataFixtures.idx;
import static org.ganvas.data.DataFixtures.image;
import static org.ganvas.data.DataFixtures.onDisk;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ganvas.data.DataException;
import org.ganvas.data.DataOptions;
import org.ganvas.data.ImageData;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxImagesTest {

	private static final byte[] IMAGES = idx(12, 3, 5);

	@TempDir
	Path folder;
	private Path cache;
	private Path file;

	@BeforeEach
	void nameFiles() {
		cache = folder.resolve("cache");
		file = folder.resolve("images");
	}

	@Test
	void aPlainFileIsReadAlikeFromHeapAndDisk() throws Exception {
		Files.write(file, IMAGES);
		assertContent(open(onHeap(cache)), Shape.image(1, 3, 5));
		assertContent(open(onDisk(cache)), Shape.image(1, 3, 5));
		assertFalse(Files.exists(cache), "a plain file needs no cache");
	}

	@Test
	void aCompressedFileIsKnownByItsFirstBytesWhateverItsName() throws Exception {
		Files.write(file, gzip(IMAGES));
		assertContent(open(onHeap(cache)), Shape.image(1, 3, 5));
		assertFalse(Files.exists(cache), "what fits the heap needs no cache");
	}

	@Test
	void aCompressedFileBeyondTheBudgetIsUnpackedOnce() throws Exception {
		Files.write(file, gzip(IMAGES));
		assertContent(open(onDisk(cache)), Shape.image(1, 3, 5));
		Path unpacked = onlyFile();
		assertArrayEquals(IMAGES, Files.readAllBytes(unpacked));
		FileTime time = FileTime.fromMillis(1_000_000);
		Files.setLastModifiedTime(unpacked, time);
		assertContent(open(onDisk(cache)), Shape.image(1, 3, 5));
		assertEquals(time, Files.getLastModifiedTime(unpacked), "unpacked again without need");
	}

	@Test
	void aChangedFileIsUnpackedAgainAndTheOldOneGoes() throws Exception {
		Files.write(file, gzip(IMAGES));
		open(onDisk(cache)).close();
		Path old = onlyFile();
		Files.write(file, gzip(idx(7, 2, 2)));
		try (ImageData data = open(onDisk(cache))) {
			assertEquals(7, data.size());
		}
		assertFalse(onlyFile().equals(old));
	}

	@Test
	void aCutCacheFileIsMadeAgain() throws Exception {
		Files.write(file, gzip(IMAGES));
		open(onDisk(cache)).close();
		Files.write(onlyFile(), Arrays.copyOf(IMAGES, IMAGES.length - 1));
		assertContent(open(onDisk(cache)), Shape.image(1, 3, 5));
	}

	@Test
	void rankFourHasChannels() throws Exception {
		byte[] images = idx(4, 3, 5, 3);
		Files.write(file, images);
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = open(options)) {
				assertEquals(Shape.image(3, 5, 3), data.shape());
				assertEquals(4, data.size());
				assertArrayEquals(Arrays.copyOfRange(images, 20 + 45, 20 + 90), image(data, 1));
			}
		}
	}

	@Test
	void labelsWithoutNamesAreNumbered() throws Exception {
		Files.write(file, IMAGES);
		try (ImageData data = open(onHeap(cache), idx(12), List.of())) {
			assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), data.classNames());
			assertEquals(9, data.label(9));
			assertEquals(1, data.label(11));
		}
	}

	@Test
	void withoutLabelsEachLabelIsMinusOne() throws Exception {
		Files.write(file, IMAGES);
		try (ImageData data = open(onHeap(cache))) {
			assertEquals(-1, data.label(0));
			assertEquals(List.of(), data.classNames());
		}
	}

	@Test
	void readingWritesNothingButItsImage() throws Exception {
		Files.write(file, IMAGES);
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = open(options)) {
				byte[] into = new byte[17];
				Arrays.fill(into, (byte) 99);
				data.read(3, into, 1);
				assertEquals(99, into[0]);
				assertEquals(99, into[16]);
				assertArrayEquals(image(data, 3), Arrays.copyOfRange(into, 1, 16));
			}
		}
	}

	@Test
	void anIndexOutsideIsRefused() throws Exception {
		Files.write(file, IMAGES);
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = open(options)) {
				assertThrows(IndexOutOfBoundsException.class, () -> data.read(12, new byte[15], 0));
				assertThrows(IndexOutOfBoundsException.class, () -> data.read(-1, new byte[15], 0));
				assertThrows(IndexOutOfBoundsException.class, () -> data.label(12));
			}
		}
	}

	private ImageData open(DataOptions options) throws DataException {
		return IdxImages.open("images", IdxInput.file(file, "images"), Optional.empty(), List.of(), options);
	}

	private ImageData open(DataOptions options, byte[] labels, List<String> names) throws Exception {
		Path labelFile = Files.write(folder.resolve("labels"), labels);
		return IdxImages.open("images", IdxInput.file(file, "images"), Optional.of(IdxInput.file(labelFile, "labels")),
				names,
				options);
	}

	private Path onlyFile() throws Exception {
		List<Path> files = Files.list(cache.resolve("unpacked")).toList();
		assertEquals(1, files.size(), files.toString());
		return files.get(0);
	}

	private static void assertContent(ImageData data, Shape shape) throws DataException {
		try (data) {
			assertEquals(shape, data.shape());
			assertEquals(12, data.size());
			for (int i = 0; i < 12; i++) {
				assertArrayEquals(Arrays.copyOfRange(IMAGES, 16 + 15 * i, 16 + 15 * (i + 1)), image(data, i));
			}
		}
	}
}
