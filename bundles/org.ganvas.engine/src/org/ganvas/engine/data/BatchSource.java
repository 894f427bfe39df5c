/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.data;

import java.util.random.RandomGenerator;

import org.ganvas.data.DataException;
import org.ganvas.data.ImageData;
import org.ganvas.engine.random.RandomStream;
import org.ganvas.model.dataset.ValueRange;

/**
 * Batches of real images for training, scaled to the model's range. Which images a step gets is a function of the seed
 * and the step alone, so a resumed run sees the same ones. For use by one thread.
 */
public final class BatchSource implements AutoCloseable {

	private final ImageData data;
	private final int batch;
	private final long seed;
	private final int imageSize;
	private final int stepsPerEpoch;
	private final float[] scale;
	private final byte[] image;
	private final int[] order;
	private long orderedEpoch = -1;

	/**
	 * Creates the source.
	 *
	 * @param data the images; closed with this source
	 * @param range what the byte values 0 and 255 become
	 * @param batch the number of images per step
	 * @param seed the experiment's seed
	 * @throws DataException if there are fewer images than a batch needs
	 */
	public BatchSource(ImageData data, ValueRange range, int batch, long seed) throws DataException {
		if (batch < 1) {
			throw new IllegalArgumentException("A batch needs at least one image: " + batch);
		}
		if (data.size() < batch) {
			throw new DataException(data.name() + " has " + data.size() + " images, fewer than one batch of " + batch
					+ ". Make training.batch smaller or add images.");
		}
		this.data = data;
		this.batch = batch;
		this.seed = seed;
		imageSize = Math.toIntExact(data.shape().size());
		stepsPerEpoch = data.size() / batch;
		scale = scale(range);
		image = new byte[imageSize];
		order = new int[data.size()];
	}

	/** @return the data */
	public ImageData data() {
		return data;
	}

	/** @return the number of images per step */
	public int batch() {
		return batch;
	}

	/** @return the steps per epoch; images left over for an incomplete batch wait for another epoch's order */
	public int stepsPerEpoch() {
		return stepsPerEpoch;
	}

	/**
	 * The images of a step.
	 *
	 * @param step the step from 0, counted over all epochs
	 * @param into receives {@code [batch, channels, height, width]}
	 * @throws DataException if the data are no longer readable
	 */
	public void read(long step, float[] into) throws DataException {
		requireLength(into.length, Math.multiplyExact(batch, imageSize));
		int first = select(step);
		int to = 0;
		for (int i = 0; i < batch; i++) {
			data.read(order[first + i], image, 0);
			for (int j = 0; j < imageSize; j++) {
				into[to++] = scale[image[j] & 0xFF];
			}
		}
	}

	/**
	 * The labels of a step.
	 *
	 * @param step the step from 0, counted over all epochs
	 * @param into receives {@code [batch]}, -1 where there is no label
	 */
	public void readLabels(long step, int[] into) {
		requireLength(into.length, batch);
		int first = select(step);
		for (int i = 0; i < batch; i++) {
			into[i] = data.label(order[first + i]);
		}
	}

	@Override
	public void close() {
		data.close();
	}

	/** Orders the epoch of the step and returns the position of the step's first image in the order. */
	private int select(long step) {
		if (step < 0) {
			throw new IllegalArgumentException("Steps count from 0: " + step);
		}
		long epoch = step / stepsPerEpoch;
		if (epoch != orderedEpoch) {
			shuffle(RandomStream.DATA_ORDER.generator(seed, epoch));
			orderedEpoch = epoch;
		}
		return (int) (step % stepsPerEpoch) * batch;
	}

	/** Fisher and Yates's shuffle, in Durstenfeld's form (CACM 7/7, 1964, Algorithm 235). */
	private void shuffle(RandomGenerator random) {
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		for (int i = order.length - 1; i > 0; i--) {
			int j = below(random, i + 1);
			int swapped = order[i];
			order[i] = order[j];
			order[j] = swapped;
		}
	}

	/**
	 * An unbiased integer below a bound by multiplication and rejection (Lemire: Fast Random Integer Generation in an
	 * Interval, 2019). Not {@code nextInt(bound)}, whose algorithm the library does not specify, so that the order is
	 * the same on each Java version.
	 */
	private static int below(RandomGenerator random, int bound) {
		long product = (random.nextLong() >>> 32) * bound;
		if ((product & 0xFFFFFFFFL) < bound) {
			long threshold = (1L << 32) % bound;
			while ((product & 0xFFFFFFFFL) < threshold) {
				product = (random.nextLong() >>> 32) * bound;
			}
		}
		return (int) (product >>> 32);
	}

	private static float[] scale(ValueRange range) {
		float[] table = new float[256];
		for (int i = 0; i < 256; i++) {
			table[i] = (float) (range.low() + (range.high() - range.low()) * i / 255);
		}
		table[255] = (float) range.high();
		return table;
	}

	private static void requireLength(int length, int needed) {
		if (length != needed) {
			throw new IllegalArgumentException("The array holds " + length + " values; a batch has " + needed + ".");
		}
	}
}
