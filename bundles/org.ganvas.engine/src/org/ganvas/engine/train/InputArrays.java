/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import java.util.Arrays;
import java.util.List;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.model.Layer;
import org.ganvas.model.layer.ImageInput;
import org.ganvas.model.layer.LabelInput;
import org.ganvas.model.layer.LatentInput;
import org.ganvas.model.shape.Shape;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One array per input of a network, for a fixed number of examples, filled again and again. */
final class InputArrays {

	private final List<Layer> layers;
	private final INDArray[] arrays;
	private final int examples;
	private final float[][] staging;
	private final int imageIndex;

	InputArrays(CompiledNetwork network, int examples) {
		this.examples = examples;
		this.layers = network.inputNames().stream().map(n -> network.network().layer(n).orElseThrow()).toList();
		this.arrays = new INDArray[layers.size()];
		this.staging = new float[layers.size()][];
		int image = -1;
		try (MemoryWorkspace none = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
			for (int i = 0; i < arrays.length; i++) {
				Shape shape = shape(layers.get(i));
				arrays[i] = Nd4j.create(network.dataType(), batched(shape));
				staging[i] = new float[Math.toIntExact(examples * shape.size())];
				if (layers.get(i).type() instanceof ImageInput) {
					image = i;
				}
			}
		}
		this.imageIndex = image;
	}

	private long[] batched(Shape shape) {
		long[] sizes = new long[shape.dimensions().size() + 1];
		sizes[0] = examples;
		for (int i = 1; i < sizes.length; i++) {
			sizes[i] = shape.dimensions().get(i - 1);
		}
		return sizes;
	}

	private static Shape shape(Layer input) {
		if (input.type() instanceof ImageInput) {
			return input.get(ImageInput.SHAPE);
		}
		return Shape.vector(input.type() instanceof LabelInput ? input.get(LabelInput.CLASSES)
				: input.get(LatentInput.SIZE));
	}

	/** Whether labels are needed. */
	boolean labeled() {
		return layers.stream().anyMatch(l -> l.type() instanceof LabelInput);
	}

	/** Fills the latent inputs; {@code latents} is laid out as {@link LatentSource} says. */
	void setLatents(float[] latents, int from) {
		int total = layers.stream().filter(l -> l.type() instanceof LatentInput)
				.mapToInt(l -> l.get(LatentInput.SIZE)).sum();
		int offset = 0;
		for (int i = 0; i < arrays.length; i++) {
			if (layers.get(i).type() instanceof LatentInput) {
				int size = layers.get(i).get(LatentInput.SIZE);
				for (int e = 0; e < examples; e++) {
					System.arraycopy(latents, (from + e) * total + offset, staging[i], e * size, size);
				}
				copy(staging[i], arrays[i]);
				offset += size;
			}
		}
	}

	/** Fills the label inputs with one-hot vectors. */
	void setLabels(int[] labels, int from) {
		for (int i = 0; i < arrays.length; i++) {
			if (layers.get(i).type() instanceof LabelInput) {
				int classes = layers.get(i).get(LabelInput.CLASSES);
				Arrays.fill(staging[i], 0);
				for (int e = 0; e < examples; e++) {
					staging[i][e * classes + requireClass(labels[from + e], classes)] = 1;
				}
				copy(staging[i], arrays[i]);
			}
		}
	}

	private static int requireClass(int label, int classes) {
		if (label < 0 || label >= classes) {
			throw new IllegalArgumentException("The label " + label + " is not one of the " + classes
					+ " classes of the network's label input, 0 to " + (classes - 1) + ".");
		}
		return label;
	}

	/** Fills the image input. */
	void setImages(float[] images) {
		copy(images, arrays[imageIndex]);
	}

	/** All inputs, as they were filled. */
	INDArray[] arrays() {
		return arrays;
	}

	/** All inputs, with another array in place of the images. */
	INDArray[] withImages(INDArray images) {
		INDArray[] replaced = arrays.clone();
		replaced[imageIndex] = images;
		return replaced;
	}

	/** The name of the image input. */
	String imageName() {
		return layers.get(imageIndex).name();
	}

	private static void copy(float[] from, INDArray to) {
		if (from.length != to.length()) {
			throw new IllegalArgumentException("Expected " + to.length() + " numbers, got " + from.length + ".");
		}
		if (to.dataType() == DataType.FLOAT) {
			to.data().asNioFloat().put(from);
		} else {
			for (int i = 0; i < from.length; i++) {
				to.data().put(i, from[i]);
			}
		}
	}
}
