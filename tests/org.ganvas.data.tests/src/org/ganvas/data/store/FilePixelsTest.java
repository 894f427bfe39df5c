/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.store;

import static org.ganvas.data.DataFixtures.error;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

import org.ganvas.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.management.ThreadMXBean;

class FilePixelsTest {

	@TempDir
	Path folder;

	@Test
	void recordsOfSeveralFilesFollowEachOther() throws Exception {
		Path first = Files.write(folder.resolve("a"), new byte[] { 9, 0, 1, 2, 0, 3, 4 });
		Path second = Files.write(folder.resolve("b"), new byte[] { 5, 6 });
		FilePixels pixels = new FilePixels(2);
		pixels.add(first, 2, 3, 2);
		pixels.add(second, 0, 2, 1);
		assertImage(new byte[] { 1, 2 }, pixels, 0);
		assertImage(new byte[] { 3, 4 }, pixels, 1);
		assertImage(new byte[] { 5, 6 }, pixels, 2);
		assertThrows(IndexOutOfBoundsException.class, () -> pixels.read(3, new byte[2], 0));
	}

	@Test
	void aFileLargerThanTwoGibibytesIsRead() throws Exception {
		int stride = 1 << 30;
		Path file = folder.resolve("sparse");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
				StandardOpenOption.SPARSE)) {
			for (int i = 0; i < 3; i++) {
				channel.write(ByteBuffer.wrap(new byte[] { (byte) i, 7 }), (long) i * stride + 5);
			}
			channel.write(ByteBuffer.wrap(new byte[1]), 3L * stride - 1);
		}
		FilePixels pixels = new FilePixels(2);
		pixels.add(file, 5, stride, 3);
		for (int i = 0; i < 3; i++) {
			assertImage(new byte[] { (byte) i, 7 }, pixels, i);
		}
	}

	@Test
	void aFileThatBecameShorterIsNamed() throws Exception {
		Path file = Files.write(folder.resolve("a"), new byte[8]);
		try (FilePixels pixels = new FilePixels(2)) {
			pixels.add(file, 0, 4, 2);
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(5);
			}
			assertImage(new byte[2], pixels, 0);
			error(() -> pixels.read(1, new byte[2], 0), file + " became shorter", "resume");
		}
	}

	@Test
	void readingGoesOnAfterAThreadWasInterrupted() throws Exception {
		Path file = Files.write(folder.resolve("a"), new byte[] { 1, 2 });
		try (FilePixels pixels = new FilePixels(2)) {
			pixels.add(file, 0, 2, 1);
			Thread.currentThread().interrupt();
			error(() -> pixels.read(0, new byte[2], 0), "was interrupted");
			assertTrue(Thread.interrupted());
			assertImage(new byte[] { 1, 2 }, pixels, 0);
		}
	}

	@Test
	void readingFromSeveralThreadsGivesEachItsOwnImage() throws Exception {
		byte[] bytes = new byte[20_000];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (i / 2 % 251);
		}
		Path file = Files.write(folder.resolve("a"), bytes);
		try (FilePixels pixels = new FilePixels(2)) {
			pixels.add(file, 0, 2, 10_000);
			assertTrue(IntStream.range(0, 10_000).parallel().allMatch(i -> {
				byte[] image = new byte[2];
				assertDoesNotThrow(() -> pixels.read(i, image, 0));
				return image[0] == (byte) (i % 251) && image[1] == image[0];
			}));
		}
	}

	@Test
	void readingAllocatesNothing() throws Exception {
		Path file = Files.write(folder.resolve("a"), new byte[100]);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		try (FilePixels pixels = new FilePixels(50)) {
			pixels.add(file, 0, 50, 2);
			byte[] image = new byte[50];
			pixels.read(0, image, 0);
			long thread = Thread.currentThread().getId();
			long before = threads.getThreadAllocatedBytes(thread);
			for (int i = 0; i < 10_000; i++) {
				pixels.read(i % 2, image, 0);
			}
			long allocated = threads.getThreadAllocatedBytes(thread) - before;
			assertTrue(allocated < 100_000, allocated + " bytes in 10000 reads");
		}
	}

	@Test
	void aClosedFileIsNotOpenedAgain() throws Exception {
		Path file = Files.write(folder.resolve("a"), new byte[2]);
		FilePixels pixels = new FilePixels(2);
		pixels.add(file, 0, 2, 1);
		pixels.close();
		pixels.close();
		assertThrows(DataException.class, () -> pixels.read(0, new byte[2], 0));
	}

	private static void assertImage(byte[] expected, FilePixels pixels, int index) throws Exception {
		byte[] image = new byte[2];
		pixels.read(index, image, 0);
		assertArrayEquals(expected, image);
	}
}
