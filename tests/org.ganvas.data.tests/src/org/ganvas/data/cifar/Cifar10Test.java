/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.cifar;

import static org.ganvas.data.DataFixtures.error;
import static org.ganvas.data.DataFixtures.gzip;
import static org.ganvas.data.DataFixtures.image;
import static org.ganvas.data.DataFixtures.onDisk;
import static org.ganvas.data.DataFixtures.onHeap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.ganvas.data.DataOptions;
import org.ganvas.data.DataSummary;
import org.ganvas.data.ImageData;
import org.ganvas.data.ImageSample;
import org.ganvas.model.dataset.Split;
import org.ganvas.model.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Cifar10Test {

	private static final int RECORD = 3073;

	@TempDir
	Path root;
	private Path folder;
	private Path cache;

	@BeforeEach
	void nameFolders() throws IOException {
		folder = Files.createDirectory(root.resolve("cifar"));
		cache = root.resolve("cache");
	}

	@Test
	void trainingBatchesFollowEachOther() throws Exception {
		writeFolder(folder);
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = Cifar10Opener.open(folder, Split.TRAIN, options)) {
				assertEquals("CIFAR-10 (train)", data.name());
				assertEquals(Shape.image(3, 32, 32), data.shape());
				assertEquals(10, data.size());
				assertEquals("truck", data.classNames().get(9));
				for (int i = 0; i < 10; i++) {
					assertEquals(i, data.label(i));
					byte[] image = image(data, i);
					assertEquals(10 + i, image[0]);
					assertEquals(110 + i, image[3071]);
				}
			}
		}
	}

	@Test
	void aFolderIsSummarizedAndSampledAsItIsRead() throws Exception {
		writeFolder(folder);
		assertEquals(new DataSummary(Shape.image(3, 32, 32), 10), Cifar10Opener.inspect(folder, Split.TRAIN));
		ImageSample sample = Cifar10Opener.sample(folder, Split.TRAIN, 64);
		assertEquals(10, sample.count());
		try (ImageData data = Cifar10Opener.open(folder, Split.TRAIN, onHeap(cache))) {
			assertArrayEquals(image(data, 0), sample.images().get(0));
		}
	}

	@Test
	void anArchiveIsSummarizedAndSampledWithoutUnpacking() throws Exception {
		byte[] batch = new byte[10_000 * RECORD];
		batch[RECORD + 1] = 42;
		Path archive = Files.write(root.resolve("archive"),
				gzip(tar("x/readme", new byte[7], "x/test_batch.bin", batch)));
		assertEquals(10_000, Cifar10Opener.inspect(archive, Split.TEST).count());
		ImageSample sample = Cifar10Opener.sample(archive, Split.TEST, 64);
		assertEquals(64, sample.images().size());
		assertEquals(42, sample.images().get(1)[0]);
		assertTrue(Files.notExists(cache));
		error(() -> Cifar10Opener.sample(archive, Split.TRAIN, 64), archive.toString(), "data_batch_1.bin");
		Path text = Files.writeString(root.resolve("text"), "x".repeat(1000));
		error(() -> Cifar10Opener.inspect(text, Split.TEST), text.toString(), "cifar-10-binary.tar.gz");
	}

	@Test
	void theTestBatchIsApart() throws Exception {
		writeFolder(folder);
		try (ImageData data = Cifar10Opener.open(folder, Split.TEST, onHeap(cache))) {
			assertEquals(1, data.size());
			assertEquals(7, data.label(0));
		}
	}

	@Test
	void theFolderThatTheArchiveWasUnpackedInWillDo() throws Exception {
		writeFolder(Files.createDirectory(folder.resolve("cifar-10-batches-bin")));
		try (ImageData data = Cifar10Opener.open(folder, Split.TRAIN, onHeap(cache))) {
			assertEquals(10, data.size());
		}
	}

	@Test
	void theArchiveIsReadAsItIsDownloaded() throws Exception {
		byte[] batch = new byte[10_000 * RECORD];
		batch[0] = 4;
		batch[1] = 55;
		batch[RECORD * 9999] = 5;
		Path archive = Files.write(root.resolve("cifar-10-binary.tar.gz"),
				gzip(tar("cifar-10-batches-bin/", new byte[0], "cifar-10-batches-bin/batches.meta.txt", new byte[61],
						"cifar-10-batches-bin/test_batch.bin", batch)));
		for (DataOptions options : List.of(onHeap(cache), onDisk(cache))) {
			try (ImageData data = Cifar10Opener.open(archive, Split.TEST, options)) {
				assertEquals(10_000, data.size());
				assertEquals(4, data.label(0));
				assertEquals(55, image(data, 0)[0]);
				assertEquals(5, data.label(9999));
			}
		}
		error(() -> Cifar10Opener.open(archive, Split.TRAIN, onHeap(cache)), archive.toString(), "data_batch_1.bin");
	}

	@Test
	void aCutArchiveIsNamed() throws Exception {
		byte[] packed = gzip(tar("test_batch.bin", new byte[10_000 * RECORD]));
		Path archive = Files.write(root.resolve("archive"), Arrays.copyOf(packed, packed.length / 2));
		error(() -> Cifar10Opener.open(archive, Split.TEST, onHeap(cache)), archive.toString(), "not a whole");
		byte[] whole = tar("test_batch.bin", new byte[10_000 * RECORD]);
		Files.write(archive, gzip(Arrays.copyOf(whole, 5000)));
		error(() -> Cifar10Opener.open(archive, Split.TEST, onHeap(cache)), "cut off within test_batch.bin");
	}

	@Test
	void aFileThatIsNoArchiveIsNamed() throws Exception {
		Path file = Files.writeString(root.resolve("text"), "x".repeat(1000));
		error(() -> Cifar10Opener.open(file, Split.TEST, onHeap(cache)), file.toString(), "cifar-10-binary.tar.gz");
		Path packed = Files.write(root.resolve("packed"), gzip("x".repeat(1000).getBytes(StandardCharsets.UTF_8)));
		error(() -> Cifar10Opener.open(packed, Split.TEST, onHeap(cache)), packed.toString(), "tar header");
	}

	@Test
	void anArchiveWithBatchesOfAnotherLengthIsNamed() throws Exception {
		Path archive = Files.write(root.resolve("archive"), gzip(tar("a/test_batch.bin", new byte[RECORD])));
		error(() -> Cifar10Opener.open(archive, Split.TEST, onHeap(cache)), "a/test_batch.bin with 3073 bytes",
				"30730000");
	}

	@Test
	void aCutBatchIsNamed() throws Exception {
		writeFolder(folder);
		Path file = folder.resolve("data_batch_3.bin");
		Files.write(file, Arrays.copyOf(Files.readAllBytes(file), RECORD + 10));
		error(() -> Cifar10Opener.open(folder, Split.TRAIN, onHeap(cache)), file.toString(), "3083 bytes", "3073");
		Files.write(file, new byte[0]);
		error(() -> Cifar10Opener.open(folder, Split.TRAIN, onDisk(cache)), file.toString(), "0 bytes");
	}

	@Test
	void anImpossibleLabelIsNamed() throws Exception {
		writeFolder(folder);
		Path file = folder.resolve("data_batch_3.bin");
		byte[] bytes = Files.readAllBytes(file);
		bytes[RECORD] = 83;
		Files.write(file, bytes);
		error(() -> Cifar10Opener.open(folder, Split.TRAIN, onDisk(cache)), file.toString(), "label 83 in record 1",
				"CIFAR-100");
	}

	@Test
	void aMissingBatchAndThePythonVersionAreNamed() throws Exception {
		error(() -> Cifar10Opener.open(root.resolve("missing"), Split.TRAIN, onHeap(cache)), "does not exist");
		error(() -> Cifar10Opener.open(folder, Split.TRAIN, onHeap(cache)), folder + " has no data_batch_1.bin");
		Files.write(folder.resolve("data_batch_1"), new byte[1]);
		error(() -> Cifar10Opener.open(folder, Split.TRAIN, onHeap(cache)), "the Python version");
	}

	private static void writeFolder(Path folder) throws IOException {
		for (int file = 0; file < 5; file++) {
			byte[] records = new byte[2 * RECORD];
			record(records, 0, 2 * file);
			record(records, 1, 2 * file + 1);
			Files.write(folder.resolve("data_batch_" + (file + 1) + ".bin"), records);
		}
		byte[] test = new byte[RECORD];
		record(test, 0, 7);
		Files.write(folder.resolve("test_batch.bin"), test);
	}

	private static void record(byte[] records, int index, int label) {
		records[index * RECORD] = (byte) label;
		records[index * RECORD + 1] = (byte) (10 + label);
		records[index * RECORD + RECORD - 1] = (byte) (110 + label);
	}

	/** A tar archive of names and contents in turn. */
	private static byte[] tar(Object... entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int i = 0; i < entries.length; i += 2) {
			byte[] content = (byte[]) entries[i + 1];
			byte[] header = new byte[512];
			put(header, 0, (String) entries[i]);
			put(header, 124, String.format("%011o", content.length));
			put(header, 148, " ".repeat(8));
			header[156] = (byte) (content.length == 0 ? '5' : '0');
			int sum = 0;
			for (byte b : header) {
				sum += b & 0xFF;
			}
			put(header, 148, String.format("%06o\0 ", sum));
			out.writeBytes(header);
			out.writeBytes(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
		}
		out.writeBytes(new byte[1024]);
		return out.toByteArray();
	}

	private static void put(byte[] header, int offset, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(bytes, 0, header, offset, bytes.length);
	}
}
