/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.testing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.ganvas.engine.session.DatasetPaths;
import org.ganvas.engine.session.Experiments;
import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.io.ExperimentReader;

/**
 * A GAN small enough to be trained in a test, with all that makes a resume hard: dropout, batchNorm, Adam, and an epoch
 * that is not a multiple of the checkpoint interval. 40 images of 8 by 8 pixels, 5 steps per epoch.
 */
public final class TinyGan {

	/** The steps of an epoch. */
	public static final int STEPS_PER_EPOCH = 5;

	private static final int IMAGES = 43;
	private static final int SIZE = 8;

	private static final String TEXT = """
			{
			  "ganvas": 1,
			  "name": "tiny",
			  "dataset": {"type": "idx", "images": "tiny-images-idx3-ubyte", "labels": "tiny-labels-idx1-ubyte"},
			  "objective": {"type": "nonSaturating", "realLabel": 0.9},
			  "optimizers": {
			    "generator": {"type": "adam", "learningRate": 0.001, "beta1": 0.5},
			    "discriminator": {"type": "adam", "learningRate": 0.001, "beta1": 0.5}
			  },
			  "training": {"batch": 8, "epochs": 3, "sampleEvery": 3, "checkpointEvery": 4, "sampleGrid": [2, 3],
			    "seed": 7},
			  "networks": {
			    "generator": {
			      "role": "generator",
			      "layers": [
			        {"name": "z", "type": "latent", "size": 6},
			        {"name": "dense1", "type": "dense", "units": 32},
			        {"name": "norm1", "type": "batchNorm"},
			        {"name": "leaky1", "type": "activation", "function": "leakyRelu"},
			        {"name": "image1", "type": "reshape", "shape": [2, 4, 4]},
			        {"name": "up1", "type": "upsample2d"},
			        {"name": "conv1", "type": "conv2d", "filters": 1, "kernel": 3},
			        {"name": "tanh", "type": "activation", "function": "tanh"}
			      ]
			    },
			    "discriminator": {
			      "role": "discriminator",
			      "layers": [
			        {"name": "image", "type": "image", "shape": [1, 8, 8]},
			        {"name": "conv1", "type": "conv2d", "filters": 4, "kernel": 3, "stride": 2},
			        {"name": "leaky1", "type": "activation", "function": "leakyRelu"},
			        {"name": "dropout1", "type": "dropout", "rate": 0.3},
			        {"name": "flatten", "type": "flatten"},
			        {"name": "logit", "type": "dense", "units": 1}
			      ]
			    }
			  }
			}
			""";

	private TinyGan() {
	}

	/**
	 * Writes the experiment and its data.
	 *
	 * @param folder where to
	 * @return the {@code .gan} file
	 */
	public static Path write(Path folder) throws IOException {
		Random random = new Random(1);
		try (DataOutputStream images = new DataOutputStream(
				Files.newOutputStream(folder.resolve("tiny-images-idx3-ubyte")));
				DataOutputStream labels = new DataOutputStream(
						Files.newOutputStream(folder.resolve("tiny-labels-idx1-ubyte")))) {
			images.writeInt(0x0803);
			images.writeInt(IMAGES);
			images.writeInt(SIZE);
			images.writeInt(SIZE);
			labels.writeInt(0x0801);
			labels.writeInt(IMAGES);
			for (int i = 0; i < IMAGES; i++) {
				writeSquare(images, random);
				labels.write(i % 2);
			}
		}
		return Files.writeString(folder.resolve("tiny.gan"), TEXT);
	}

	/** A bright square at a random place on dark noise. */
	private static void writeSquare(DataOutputStream images, Random random) throws IOException {
		int top = random.nextInt(SIZE - 3);
		int left = random.nextInt(SIZE - 3);
		for (int y = 0; y < SIZE; y++) {
			for (int x = 0; x < SIZE; x++) {
				boolean inside = y >= top && y < top + 4 && x >= left && x < left + 4;
				images.write(inside ? 255 - random.nextInt(40) : random.nextInt(40));
			}
		}
	}

	/**
	 * Reads the experiment with changes.
	 *
	 * @param file what {@link #write} gave
	 * @param pathsAndValues paths of the experiment, each followed by its value
	 * @return the experiment, with absolute paths
	 */
	public static Experiment read(Path file, String... pathsAndValues) throws IOException {
		Experiment experiment = ExperimentReader.readOrThrow(file);
		for (int i = 0; i < pathsAndValues.length; i += 2) {
			experiment = ExperimentPaths.set(experiment, pathsAndValues[i], pathsAndValues[i + 1]);
		}
		return Experiments.withDataset(experiment, DatasetPaths.absolute(experiment.dataset(), file.getParent()));
	}
}
