/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.util.List;
import java.util.random.RandomGenerator;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.layer.LatentDistribution;
import org.ganvas.model.layer.LatentInput;

/**
 * Draws latent vectors as a network's latent inputs ask for them. One example's vector is that of the first latent
 * input
 * followed by those of the others, in file order.
 */
public final class LatentSource {

	private final List<Layer> inputs;
	private final int size;

	/**
	 * Looks up the latent inputs.
	 *
	 * @param generator the network
	 */
	public LatentSource(Network generator) {
		inputs = generator.layers().stream().filter(l -> l.type() instanceof LatentInput).toList();
		size = inputs.stream().mapToInt(l -> l.get(LatentInput.SIZE)).sum();
	}

	/** @return the length of one example's vector, all latent inputs together */
	public int size() {
		return size;
	}

	/**
	 * Draws vectors.
	 *
	 * @param random where the numbers come from
	 * @param count how many vectors
	 * @param into receives {@code count * size()} numbers, vector after vector
	 */
	public void draw(RandomGenerator random, int count, float[] into) {
		int position = 0;
		for (int i = 0; i < count; i++) {
			for (Layer input : inputs) {
				boolean normal = input.get(LatentInput.DISTRIBUTION) == LatentDistribution.NORMAL;
				int end = position + input.get(LatentInput.SIZE);
				for (; position < end; position++) {
					into[position] = (float) (normal ? random.nextGaussian() : 2 * random.nextDouble() - 1);
				}
			}
		}
	}
}
