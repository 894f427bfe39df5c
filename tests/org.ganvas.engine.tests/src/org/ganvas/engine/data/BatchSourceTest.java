/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.ganvas.data.DataException;
import org.ganvas.model.dataset.ValueRange;
import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

class BatchSourceTest {

	private static final ValueRange BYTES = new ValueRange(0, 255);

	@Test
	void anEpochShowsEachImageOnce() throws Exception {
		try (BatchSource source = new BatchSource(new CountingImages(1000), BYTES, 50, 42)) {
			assertEquals(20, source.stepsPerEpoch());
			assertArrayEquals(IntStream.range(0, 1000).toArray(), sorted(epoch(source, 0)));
			assertArrayEquals(IntStream.range(0, 1000).toArray(), sorted(epoch(source, 3)));
		}
	}

	@Test
	void anIncompleteLastBatchIsDropped() throws Exception {
		try (BatchSource source = new BatchSource(new CountingImages(10), BYTES, 4, 42)) {
			assertEquals(2, source.stepsPerEpoch());
			assertEquals(8, Arrays.stream(epoch(source, 0)).distinct().count());
		}
	}

	@Test
	void theOrderIsShuffledAndDiffersBetweenEpochsAndSeeds() throws Exception {
		try (BatchSource source = new BatchSource(new CountingImages(1000), BYTES, 50, 42);
				BatchSource other = new BatchSource(new CountingImages(1000), BYTES, 50, 43)) {
			int[] first = epoch(source, 0);
			assertFalse(Arrays.equals(sorted(first), first));
			assertFalse(Arrays.equals(first, epoch(source, 1)));
			assertFalse(Arrays.equals(first, epoch(other, 0)));
		}
	}

	@Test
	void eachPlaceIsEquallyLikelyForEachImage() throws Exception {
		int[][] counts = new int[6][6];
		for (int seed = 0; seed < 6000; seed++) {
			try (BatchSource source = new BatchSource(new CountingImages(6), BYTES, 6, seed)) {
				int[] order = epoch(source, 0);
				for (int place = 0; place < 6; place++) {
					counts[place][order[place]]++;
				}
			}
		}
		// Chi-squared with 25 degrees of freedom exceeds 60 with probability 1e-4; the seeds are fixed.
		double chiSquared = Arrays.stream(counts).flatMapToInt(Arrays::stream)
				.mapToDouble(c -> (c - 1000.0) * (c - 1000.0) / 1000)
				.sum();
		assertTrue(chiSquared < 60, "chi-squared " + chiSquared);
	}

	@Test
	void aStepIsTheSameWhateverWasReadBefore() throws Exception {
		try (BatchSource first = new BatchSource(new CountingImages(100), BYTES, 8, 7);
				BatchSource second = new BatchSource(new CountingImages(100), BYTES, 8, 7)) {
			for (long step = 0; step < 40; step++) {
				indices(first, step);
			}
			assertArrayEquals(indices(first, 29), indices(second, 29));
		}
	}

	@Test
	void labelsBelongToTheImages() throws Exception {
		try (BatchSource source = new BatchSource(new CountingImages(100), BYTES, 8, 7)) {
			int[] labels = new int[8];
			source.readLabels(15, labels);
			assertArrayEquals(Arrays.stream(indices(source, 15)).map(i -> i % 2).toArray(), labels);
		}
	}

	@Test
	void byteValuesFillTheRangeExactly() throws Exception {
		for (ValueRange range : new ValueRange[] { ValueRange.SYMMETRIC, ValueRange.UNIT, new ValueRange(-0.3, 0.7) }) {
			try (BatchSource source = new BatchSource(new CountingImages(256), range, 256, 1)) {
				float[] batch = new float[512];
				source.read(0, batch);
				double[] scaled = IntStream.range(0, 256).mapToDouble(i -> batch[2 * i + 1]).sorted().toArray();
				assertEquals((float) range.low(), scaled[0]);
				assertEquals((float) range.high(), scaled[255]);
				for (int i = 0; i < 256; i++) {
					assertEquals(range.low() + (range.high() - range.low()) * i / 255.0, scaled[i], 1e-7);
				}
			}
		}
	}

	@Test
	void readingAllocatesNothing() throws Exception {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		try (BatchSource source = new BatchSource(new CountingImages(60_000), BYTES, 50, 1)) {
			float[] batch = new float[100];
			int[] labels = new int[50];
			source.read(0, batch);
			source.readLabels(0, labels);
			long thread = Thread.currentThread().getId();
			long before = threads.getThreadAllocatedBytes(thread);
			for (long step = 1; step < 1000; step++) {
				source.read(step, batch);
				source.readLabels(step, labels);
			}
			long allocated = threads.getThreadAllocatedBytes(thread) - before;
			assertTrue(allocated < 999 * 16, allocated + " bytes in 999 steps");
		}
	}

	@Test
	void fewerImagesThanABatchIsOneClearError() {
		String message = assertThrows(DataException.class, () -> new BatchSource(new CountingImages(7), BYTES, 8, 1))
				.getMessage();
		assertTrue(message.contains("7 images") && message.contains("batch of 8") && message.contains("training.batch"),
				message);
	}

	@Test
	void anArrayOfTheWrongLengthIsRefused() throws Exception {
		try (BatchSource source = new BatchSource(new CountingImages(8), BYTES, 8, 1)) {
			assertThrows(IllegalArgumentException.class, () -> source.read(0, new float[15]));
			assertThrows(IllegalArgumentException.class, () -> source.readLabels(0, new int[9]));
			assertThrows(IllegalArgumentException.class, () -> source.read(-1, new float[16]));
		}
	}

	@Test
	void closingClosesTheData() throws Exception {
		CountingImages data = new CountingImages(8);
		new BatchSource(data, BYTES, 8, 1).close();
		assertTrue(data.isClosed());
	}

	private static int[] epoch(BatchSource source, long epoch) throws DataException {
		int[] all = new int[source.stepsPerEpoch() * source.batch()];
		for (int i = 0; i < source.stepsPerEpoch(); i++) {
			int[] step = indices(source, epoch * source.stepsPerEpoch() + i);
			System.arraycopy(step, 0, all, i * source.batch(), source.batch());
		}
		return all;
	}

	private static int[] indices(BatchSource source, long step) throws DataException {
		float[] values = new float[2 * source.batch()];
		source.read(step, values);
		return IntStream.range(0, source.batch()).map(i -> ((int) values[2 * i] << 8) + (int) values[2 * i + 1])
				.toArray();
	}

	private static int[] sorted(int[] values) {
		return Arrays.stream(values).sorted().toArray();
	}
}
