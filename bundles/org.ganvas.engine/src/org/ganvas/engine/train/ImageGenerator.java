/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.Scope;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lets a generator make images as they are when it is not training: no dropout, batchNorm's running statistics. */
public final class ImageGenerator {

	private static final int CHUNK = 64;

	private final CompiledNetwork generator;
	private final int latentSize;
	private InputArrays chunkInputs;

	/**
	 * Takes a generator.
	 *
	 * @param generator the network; its parameters may change from call to call
	 */
	public ImageGenerator(CompiledNetwork generator) {
		this.generator = generator;
		this.latentSize = new LatentSource(generator.network()).size();
	}

	/**
	 * Makes images.
	 *
	 * @param latents {@code [count, latent size]}, row-major, laid out as {@link LatentSource} says
	 * @param labels {@code [count]} classes if the generator has a label input; else ignored and may be null
	 * @param count how many images
	 * @return {@code [count, channels, height, width]}, row-major
	 * @throws IllegalArgumentException if an array's length does not match
	 */
	public float[] generate(float[] latents, int[] labels, int count) {
		if (latents.length != count * latentSize) {
			throw new IllegalArgumentException(count + " images need " + (long) count * latentSize
					+ " latent numbers, " + latentSize + " each, not " + latents.length + ".");
		}
		float[] images = null;
		for (int done = 0; done < count; done += CHUNK) {
			int examples = Math.min(CHUNK, count - done);
			float[] made = run(inputs(examples), latents, labels, done);
			if (images == null) {
				images = new float[Math.toIntExact((long) made.length / examples * count)];
			}
			System.arraycopy(made, 0, images, made.length / examples * done, made.length);
		}
		return images == null ? new float[0] : images;
	}

	private InputArrays inputs(int examples) {
		if (examples < CHUNK) {
			return new InputArrays(generator, examples);
		}
		if (chunkInputs == null) {
			chunkInputs = new InputArrays(generator, CHUNK);
		}
		return chunkInputs;
	}

	private float[] run(InputArrays inputs, float[] latents, int[] labels, int from) {
		inputs.setLatents(latents, from);
		if (inputs.labeled()) {
			if (labels == null) {
				throw new IllegalArgumentException("Generator " + generator.name() + " needs a label for each image.");
			}
			inputs.setLabels(labels, from);
		}
		try (Scope scope = Scope.open()) {
			INDArray output = generator.forward(false, inputs.arrays());
			return output.dup('c').data().asFloat();
		}
	}
}
