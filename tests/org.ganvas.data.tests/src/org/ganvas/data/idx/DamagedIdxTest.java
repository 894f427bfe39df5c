/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.idx;

import static org.ganvas.data.DataFixtures.error;
import static org.ganvas.data.DataFixtures.gzip;
import static org.ganvas.data.DataFixtures.idx;
import static org.ganvas.data.DataFixtures.idxHeader;
import static org.ganvas.data.DataFixtures.onDisk;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ganvas.data.DataOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedIdxTest {

	private static final byte[] IMAGES = idx(12, 3, 5);
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13 };

	@TempDir
	Path folder;
	private Path file;
	private Path labels;

	@BeforeEach
	void nameFiles() {
		file = folder.resolve("images");
		labels = folder.resolve("labels");
	}

	@Test
	void aCutFileSaysExpectedAndFoundBytes() throws Exception {
		images(Arrays.copyOf(IMAGES, 100), "images is cut off", "12 images of 3 x 5", "196 bytes", "it has 100");
	}

	@Test
	void aCutFileInGzipSaysExpectedAndFoundUnpackedBytes() throws Exception {
		images(gzip(Arrays.copyOf(IMAGES, 100)), "images is cut off", "196 unpacked bytes", "it has 100");
	}

	@Test
	void cutGzipDataAreACutFile() throws Exception {
		byte[] packed = gzip(IMAGES);
		images(Arrays.copyOf(packed, packed.length / 2), "images is cut off", "196 unpacked bytes");
	}

	@Test
	void gzipDataWithoutTheirChecksumAreACutFile() throws Exception {
		byte[] packed = gzip(IMAGES);
		images(Arrays.copyOf(packed, packed.length - 3), "images is cut off", "checksum");
	}

	@Test
	void aCutGzipHeaderIsNamed() throws Exception {
		images(Arrays.copyOf(gzip(IMAGES), 5), "images begins like a gzip file but is damaged");
	}

	@Test
	void changedGzipDataAreFoundByTheChecksum() throws Exception {
		byte[] packed = gzip(IMAGES);
		packed[packed.length - 6] ^= 1;
		images(packed, "images is damaged", "gzip");
	}

	@Test
	void aFileLongerThanItsHeaderSaysIsDamaged() throws Exception {
		images(Arrays.copyOf(IMAGES, 200), "200 bytes", "take 196");
		images(gzip(Arrays.copyOf(IMAGES, 200)), "longer than the 196 bytes");
	}

	@Test
	void labelsInPlaceOfImagesAreNamed() throws Exception {
		images(idx(12), "holds labels (an IDX file of rank 1), not images");
	}

	@Test
	void imagesInPlaceOfLabelsAreNamed() throws Exception {
		labels(IMAGES, "labels holds images (an IDX file of rank 3), not labels");
	}

	@Test
	void aPictureIsNamed() throws Exception {
		images(PNG, "is not an IDX file", "begins with 89 50 4E 47", "looks like a PNG image", "00 00 08 03");
	}

	@Test
	void gzipWithinGzipIsNamed() throws Exception {
		images(gzip(gzip(IMAGES)), "unpacked, is not an IDX file", "1F 8B", "looks like gzip data");
	}

	@Test
	void textAndAWebPageAreNamed() throws Exception {
		images("hello, world".getBytes(StandardCharsets.UTF_8), "looks like text");
		images("\n<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), "looks like a web page");
	}

	@Test
	void unknownBytesAreShown() throws Exception {
		images(new byte[] { 1, 2, 3, 4, 5 }, "begins with 01 02 03 04.");
		images(new byte[] { 0, 0, 8 }, "begins with 00 00 08.");
	}

	@Test
	void anEmptyFileIsNamed() throws Exception {
		images(new byte[0], "images is empty");
		images(gzip(new byte[0]), "images is empty");
	}

	@Test
	void otherElementTypesAreNamed() throws Exception {
		byte[] floats = IMAGES.clone();
		floats[2] = 0x0D;
		images(floats, "32-bit floats", "unsigned bytes");
	}

	@Test
	void aCutHeaderIsNamed() throws Exception {
		images(Arrays.copyOf(IMAGES, 9), "cut off within its header", "9 of 16 bytes");
	}

	@Test
	void impossibleDimensionsAreNamed() throws Exception {
		images(idxHeader(0, 28, 28), "[0, 28, 28]", "from 1 to");
		images(idxHeader(10, 28, 0), "[10, 28, 0]", "from 1 to");
		images(idxHeader(-1, 28, 28), "[4294967295, 28, 28]", "from 1 to");
		images(idxHeader(10, 70_000, 70_000), "[10, 70000, 70000]", "larger than 2 GiB");
		images(idxHeader(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
				"larger than 2 GiB");
		images(idxHeader(10, 784), "rank 2 [10, 784]");
	}

	@Test
	void aHeaderThatPromisesTooMuchIsACutFileAndNoLackOfMemory() throws Exception {
		images(idxHeader(Integer.MAX_VALUE, 1000, 1000), "images is cut off", "it has 16");
		images(gzip(idxHeader(Integer.MAX_VALUE, 1000, 1000)), "images is cut off", "it has 16");
		images(gzip(idxHeader(1000, 1000, 1000)), "images is cut off", "it has 16");
	}

	@Test
	void differentCountsAreNamed() throws Exception {
		labels(idx(11), "labels has 11 labels", "images has 12 images");
	}

	@Test
	void cutLabelsSayExpectedAndFoundBytes() throws Exception {
		labels(Arrays.copyOf(idx(12), 15), "labels is cut off", "12 labels", "20 bytes", "it has 15");
		labels(gzip(Arrays.copyOf(idx(12), 15)), "labels is cut off", "20 unpacked bytes", "it has 15");
	}

	@Test
	void aLabelWithoutANameIsNamed() throws Exception {
		Files.write(file, IMAGES);
		Files.write(labels, idx(12));
		error(() -> IdxImages.open("x", IdxInput.file(file, "images"), Optional.of(IdxInput.file(labels, "labels")),
				List.of("a", "b", "c"), onHeap(folder)), "label 3 at position 3", "classes 0 to 2");
	}

	@Test
	void aMissingFileIsNamed() {
		error(() -> IdxInput.file(file, "an IDX file of images"), file.toString(), "does not exist");
	}

	@Test
	void aFolderInPlaceOfAFileIsNamed() {
		error(() -> IdxInput.file(folder, "an IDX file of images"), folder.toString(), "is a folder",
				"an IDX file of images");
	}

	@Test
	void aFileWithoutPermissionIsNamed() throws Exception {
		Files.write(file, IMAGES);
		assumeFalse(System.getProperty("os.name").startsWith("Windows"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "the superuser may read everything");
		error(() -> IdxInput.file(file, "an IDX file of images"), file.toString(), "permissions");
	}

	@Test
	void nothingIsLeftInTheCacheAfterAnError() throws Exception {
		Files.write(file, gzip(Arrays.copyOf(IMAGES, 100)));
		error(() -> open(onDisk(folder.resolve("cache")), Optional.empty()), "cut off");
		assertEquals(0, Files.list(folder.resolve("cache").resolve("unpacked")).count());
	}

	@Test
	void cancellingUnpackingLeavesNothing() throws Exception {
		Files.write(file, gzip(IMAGES));
		DataOptions cancelled = onDisk(folder.resolve("cache")).withProgress((what, done, total) -> {
		}, () -> true);
		error(() -> open(cancelled, Optional.empty()), "Unpacking", "was cancelled");
		assertEquals(0, Files.list(folder.resolve("cache").resolve("unpacked")).count());
	}

	@Test
	void aCacheThatCannotBeWrittenIsNamed() throws Exception {
		Files.write(file, gzip(IMAGES));
		Path blocked = Files.write(folder.resolve("blocked"), new byte[1]);
		error(() -> open(onDisk(blocked), Optional.empty()), "cache file " + blocked, "196 bytes", "GANVAS_CACHE");
	}

	private void images(byte[] content, String... parts) throws IOException {
		Files.write(file, content);
		error(() -> open(onHeap(folder.resolve("cache")), Optional.empty()), with(file, parts));
		error(() -> open(onDisk(folder.resolve("cache")), Optional.empty()), with(file, parts));
	}

	private void labels(byte[] content, String... parts) throws IOException {
		Files.write(file, IMAGES);
		Files.write(labels, content);
		error(() -> open(onHeap(folder.resolve("cache")), Optional.of(labels)), with(labels, parts));
	}

	private void open(DataOptions options, Optional<Path> labelFile) throws IOException {
		IdxInput images = IdxInput.file(file, "an IDX file of images");
		Optional<IdxInput> labelInput = labelFile.isEmpty() ? Optional.empty()
				: Optional.of(IdxInput.file(labelFile.get(), "an IDX file of labels"));
		IdxImages.open("images", images, labelInput, List.of(), options).close();
	}

	private static String[] with(Path path, String... parts) {
		String[] all = Arrays.copyOf(parts, parts.length + 1);
		all[parts.length] = path.toString();
		return all;
	}
}
