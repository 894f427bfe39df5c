/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.random;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The independent random streams of a run. Each draw is a function of the experiment's seed, the stream and an index (a
 * step, an epoch, a layer), never of what was drawn before: so a resumed run continues the same streams with nothing
 * but
 * its step count, and one more listener does not shift another's numbers.
 */
public enum RandomStream {
	/** Initial weights; the index is the network's position in the experiment. */
	INITIALIZATION,
	/** Order of the real examples; the index is the epoch. */
	DATA_ORDER,
	/** Latent vectors of training; the index is the step. */
	LATENT,
	/** Dropout masks; the index is the step and the pass within it. */
	DROPOUT,
	/** Latent vectors of the sample grids; the index is always 0, so that every grid shows the same vectors. */
	SAMPLES;

	private static final RandomGeneratorFactory<RandomGenerator> FACTORY = RandomGeneratorFactory
			.of("L64X128MixRandom");

	/**
	 * The seed for one index of this stream, well mixed: neighbouring indices give unrelated seeds.
	 *
	 * @param experimentSeed the experiment's {@code training.seed}
	 * @param index the step, epoch or position
	 * @return a seed
	 */
	public long seed(long experimentSeed, long index) {
		return mix(mix(experimentSeed + 0x9E3779B97F4A7C15L * (ordinal() + 1)) + 0x9E3779B97F4A7C15L * (index + 1));
	}

	/**
	 * A generator for one index of this stream.
	 *
	 * @param experimentSeed the experiment's {@code training.seed}
	 * @param index the step, epoch or position
	 * @return a new generator, to be used by one thread
	 */
	public RandomGenerator generator(long experimentSeed, long index) {
		return FACTORY.create(seed(experimentSeed, index));
	}

	/** The finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). */
	private static long mix(long z) {
		long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
		return b ^ (b >>> 31);
	}
}
