/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.testing;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.ganvas.engine.compile.NetworkCompiler;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FashionMnistSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.BatchNorm;
import org.ganvas.model.layer.Conv2d;
import org.ganvas.model.layer.ConvTranspose2d;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.ImageInput;
import org.ganvas.model.layer.LabelInput;
import org.ganvas.model.layer.LatentInput;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.layer.Reshape;
import org.ganvas.model.objective.NonSaturating;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Adam;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.training.TrainingSettings;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Small networks for tests, written in few words. */
public final class TestNetworks {

	private TestNetworks() {
	}

	public static Settings of(Class<? extends LayerType> type) {
		return Settings.of(LayerTypes.of(type));
	}

	public static Settings image(int channels, int height, int width) {
		return of(ImageInput.class).with(ImageInput.SHAPE, Shape.image(channels, height, width));
	}

	public static Settings latent(int size) {
		return of(LatentInput.class).with(LatentInput.SIZE, size);
	}

	public static Settings label(int classes) {
		return of(LabelInput.class).with(LabelInput.CLASSES, classes);
	}

	public static Settings dense(int units) {
		return of(Dense.class).with(Dense.UNITS, units).with(Dense.WEIGHT_STD, 0.3);
	}

	public static Settings conv(int filters, int kernel, int stride, Padding padding) {
		return of(Conv2d.class).with(Conv2d.FILTERS, filters).with(Conv2d.KERNEL, Size2d.square(kernel))
				.with(Conv2d.STRIDE, Size2d.square(stride)).with(Conv2d.PADDING, padding).with(Conv2d.WEIGHT_STD, 0.3);
	}

	public static Settings convTranspose(int filters, int kernel, int stride, Padding padding) {
		return of(ConvTranspose2d.class).with(ConvTranspose2d.FILTERS, filters)
				.with(ConvTranspose2d.KERNEL, Size2d.square(kernel)).with(ConvTranspose2d.STRIDE, Size2d.square(stride))
				.with(ConvTranspose2d.PADDING, padding).with(ConvTranspose2d.WEIGHT_STD, 0.3);
	}

	public static Settings batchNorm() {
		return of(BatchNorm.class);
	}

	public static Settings activation(ActivationFunction function) {
		return of(Activation.class).with(Activation.FUNCTION, function);
	}

	public static Settings reshape(int channels, int height, int width) {
		return of(Reshape.class).with(Reshape.SHAPE, Shape.image(channels, height, width));
	}

	public static Layer layer(String name, Settings settings, String... inputs) {
		return new Layer(name, List.of(inputs), settings);
	}

	public static Network network(Role role, Layer... layers) {
		return new Network(role.id(), role, List.of(layers));
	}

	/** Each layer takes the one before it; names are "input", then "layer1" and so on. */
	public static Network chain(Role role, Settings... settings) {
		Layer[] layers = new Layer[settings.length];
		for (int i = 0; i < settings.length; i++) {
			layers[i] = i == 0 ? layer("input", settings[i])
					: layer("layer" + i, settings[i], i == 1 ? "input" : "layer" + (i - 1));
		}
		return network(role, layers);
	}

	public static Settings adam(double learningRate) {
		return Settings.of(Optimizers.of(Adam.class)).with(Adam.LEARNING_RATE, learningRate).with(Adam.BETA1, 0.5);
	}

	public static Experiment experiment(Network generator, Network discriminator, Settings optimizer, int batch) {
		return new Experiment("test", "", Settings.of(DatasetSources.of(FashionMnistSource.class)),
				Settings.of(Objectives.of(NonSaturating.class)),
				Map.of(generator.name(), optimizer, discriminator.name(), optimizer),
				Settings.of(TrainingSettings.DEFINITION).with(TrainingSettings.BATCH, batch),
				Map.of(generator.name(), generator, discriminator.name(), discriminator), Map.of());
	}

	/** Compiles with all parameters drawn anew, so that no bias is 0 and no gamma 1; variances stay positive. */
	public static CompiledNetwork compileScattered(Network network, DataType dataType, long seed) {
		CompiledNetwork compiled = NetworkCompiler.compile(network, adam(1e-3), seed, dataType);
		RandomGenerator random = random(seed);
		for (String name : compiled.layerNames()) {
			compiled.layer(name).weights().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
				boolean positive = e.getKey().equals("var") || e.getKey().equals("gamma");
				scatter(e.getValue(), positive ? 1 : 0, 0.3, random);
			});
		}
		return compiled;
	}

	private static void scatter(INDArray array, double center, double spread, RandomGenerator random) {
		double[] values = new double[Math.toIntExact(array.length())];
		for (int i = 0; i < values.length; i++) {
			values[i] = center + spread * (2 * random.nextDouble() - 1);
		}
		array.assign(Nd4j.createFromArray(values).reshape('c', array.shape()).castTo(array.dataType()));
	}

	public static INDArray normal(DataType dataType, long seed, long... shape) {
		RandomGenerator random = random(seed);
		long length = 1;
		for (long size : shape) {
			length *= size;
		}
		double[] values = random.doubles(length).map(v -> random.nextGaussian()).toArray();
		return Nd4j.createFromArray(values).reshape('c', shape).castTo(dataType);
	}

	public static RandomGenerator random(long seed) {
		return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	/** Real examples: a smooth pattern that differs from example to example. */
	public static float[] realExamples(int batch, Shape shape, long step) {
		float[] values = new float[Math.toIntExact(batch * shape.size())];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) Math.sin(0.37 * i + 1.7 * step);
		}
		return values;
	}
}
