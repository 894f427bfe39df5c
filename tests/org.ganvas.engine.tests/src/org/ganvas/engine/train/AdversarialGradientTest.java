/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

import static org.ganvas.engine.testing.TestNetworks.activation;
import static org.ganvas.engine.testing.TestNetworks.batchNorm;
import static org.ganvas.engine.testing.TestNetworks.conv;
import static org.ganvas.engine.testing.TestNetworks.convTranspose;
import static org.ganvas.engine.testing.TestNetworks.dense;
import static org.ganvas.engine.testing.TestNetworks.image;
import static org.ganvas.engine.testing.TestNetworks.label;
import static org.ganvas.engine.testing.TestNetworks.latent;
import static org.ganvas.engine.testing.TestNetworks.layer;
import static org.ganvas.engine.testing.TestNetworks.network;
import static org.ganvas.engine.testing.TestNetworks.of;
import static org.ganvas.engine.testing.TestNetworks.reshape;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.DoubleSupplier;

import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.GradientSum;
import org.ganvas.engine.net.Scope;
import org.ganvas.engine.net.Wanted;
import org.ganvas.engine.objective.AdversarialObjective;
import org.ganvas.engine.objective.MinimaxObjective;
import org.ganvas.engine.objective.NonSaturatingObjective;
import org.ganvas.engine.testing.FiniteDifferences;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.Add;
import org.ganvas.model.layer.AvgPool2d;
import org.ganvas.model.layer.Concat;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.MaxPool2d;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.layer.Upsample2d;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** A conditional pair that has every kind of layer, in double precision against finite differences of the loss. */
class AdversarialGradientTest {

	private static final int BATCH = 4;
	private static final int MOST = 40;

	private final CompiledNetwork generator = TestNetworks.compileScattered(generatorModel(), DataType.DOUBLE, 3);
	private final CompiledNetwork discriminator = TestNetworks.compileScattered(discriminatorModel(), DataType.DOUBLE,
			4);
	private final INDArray latents = TestNetworks.normal(DataType.DOUBLE, 11, BATCH, 5);
	private final INDArray labels = Nd4j.eye(BATCH).castTo(DataType.DOUBLE).get(
			NDArrayIndex.all(), NDArrayIndex.interval(0, 3)).dup();
	private final INDArray real = TestNetworks.normal(DataType.DOUBLE, 12, BATCH, 1, 8, 8);
	private final double[] gradient = new double[BATCH];

	@BeforeAll
	static void useOneThread() {
		NativeSetup.configure(1);
	}

	@AfterAll
	static void takeBackTheDefault() {
		NativeSetup.configure(0);
	}

	private static Network generatorModel() {
		return network(Role.GENERATOR, layer("z", latent(5)), layer("y", label(3)),
				layer("joined", of(Concat.class), "z", "y"), layer("dense", dense(12), "joined"),
				layer("norm", batchNorm(), "dense"), layer("relu", activation(ActivationFunction.LEAKY_RELU), "norm"),
				layer("map", reshape(3, 2, 2), "relu"),
				layer("deconv", convTranspose(3, 4, 2, Padding.SAME), "map"),
				layer("selu", activation(ActivationFunction.SELU), "deconv"),
				layer("up", of(Upsample2d.class), "selu"), layer("conv1", conv(3, 3, 1, Padding.SAME), "up"),
				layer("gelu", activation(ActivationFunction.GELU), "conv1"), layer("sum", of(Add.class), "up", "gelu"),
				layer("norm2", batchNorm(), "sum"), layer("conv2", conv(1, 3, 1, Padding.SAME), "norm2"),
				layer("tanh", activation(ActivationFunction.TANH), "conv2"));
	}

	private static Network discriminatorModel() {
		return network(Role.DISCRIMINATOR, layer("x", image(1, 8, 8)), layer("y", label(3)),
				layer("conv", conv(3, 3, 1, Padding.SAME), "x"),
				layer("elu", activation(ActivationFunction.ELU), "conv"), layer("max", of(MaxPool2d.class), "elu"),
				layer("mean", of(AvgPool2d.class), "elu"), layer("both", of(Concat.class), "max", "mean"),
				layer("conv2", conv(4, 3, 2, Padding.SAME), "both"), layer("norm", batchNorm(), "conv2"),
				layer("softplus", activation(ActivationFunction.SOFTPLUS), "norm"),
				layer("flat", of(Flatten.class), "softplus"), layer("with label", of(Concat.class), "flat", "y"),
				layer("hidden", dense(6), "with label"),
				layer("sigmoid", activation(ActivationFunction.SIGMOID), "hidden"),
				layer("logit", dense(1), "sigmoid"));
	}

	@Test
	void discriminatorGradientOfBothHalves() {
		for (AdversarialObjective objective : List.of(new NonSaturatingObjective(0.9), new MinimaxObjective(1))) {
			DoubleSupplier loss = () -> {
				try (Scope scope = Scope.open()) {
					double onReal = objective.realLoss(judge(real), gradient);
					return onReal + objective.fakeLoss(judge(generator.forward(true, latents, labels)), gradient);
				}
			};
			FiniteDifferences.check("discriminator, " + objective, discriminator.parameters(),
					discriminatorGradient(objective), loss, MOST);
		}
	}

	private double[] discriminatorGradient(AdversarialObjective objective) {
		GradientSum sum = new GradientSum(discriminator);
		try (Scope scope = Scope.open()) {
			INDArray fake = generator.forward(true, latents, labels);
			objective.realLoss(judge(real), gradient);
			discriminator.backward(Nd4j.createFromArray(gradient).reshape(BATCH, 1), Wanted.PARAMETERS);
			sum.keep();
			objective.fakeLoss(judge(fake), gradient);
			discriminator.backward(Nd4j.createFromArray(gradient).reshape(BATCH, 1), Wanted.PARAMETERS);
			sum.addKept();
			return withoutStatistics(discriminator);
		}
	}

	@Test
	void generatorGradientThroughTheDiscriminator() {
		for (AdversarialObjective objective : List.of(new NonSaturatingObjective(1), new MinimaxObjective(1))) {
			DoubleSupplier loss = () -> {
				try (Scope scope = Scope.open()) {
					return objective.generatorLoss(judge(generator.forward(true, latents, labels)), gradient);
				}
			};
			FiniteDifferences.check("generator, " + objective, generator.parameters(), generatorGradient(objective),
					loss, MOST);
		}
	}

	private double[] generatorGradient(AdversarialObjective objective) {
		try (Scope scope = Scope.open()) {
			INDArray fake = generator.forward(true, latents, labels);
			INDArray imageGradient;
			try (Scope inner = Scope.open()) {
				objective.generatorLoss(judge(fake), gradient);
				discriminator.backward(Nd4j.createFromArray(gradient).reshape(BATCH, 1), Wanted.INPUTS);
				imageGradient = scope.keep(discriminator.inputGradient("x"));
			}
			generator.backward(imageGradient, Wanted.PARAMETERS);
			return withoutStatistics(generator);
		}
	}

	@Test
	void runningStatisticsAreThoseOfTwoBatchesInSequence() {
		INDArray mean = discriminator.layer("norm").weights().get("mean");
		double before = mean.getDouble(0);
		double[] batchMeans = new double[2];
		GradientSum sum = new GradientSum(discriminator);
		try (Scope scope = Scope.open()) {
			INDArray fake = generator.forward(true, latents, labels);
			INDArray[] batches = { real, fake };
			for (int i = 0; i < 2; i++) {
				new NonSaturatingObjective(1).realLoss(judge(batches[i]), gradient);
				batchMeans[i] = channelMean(discriminator.layer("conv2").activation());
				discriminator.backward(Nd4j.createFromArray(gradient).reshape(BATCH, 1), Wanted.PARAMETERS);
				if (i == 0) {
					sum.keep();
				}
			}
			sum.addKept();
		}
		discriminator.update(0);
		double expected = 0.9 * (0.9 * before + 0.1 * batchMeans[0]) + 0.1 * batchMeans[1];
		assertEquals(expected, mean.getDouble(0), 1e-9);
	}

	private static double channelMean(INDArray images) {
		double sum = 0;
		int count = 0;
		for (long n = 0; n < images.size(0); n++) {
			for (long h = 0; h < images.size(2); h++) {
				for (long w = 0; w < images.size(3); w++) {
					sum += images.getDouble(n, 0, h, w);
					count++;
				}
			}
		}
		return sum / count;
	}

	private double[] judge(INDArray images) {
		return discriminator.forward(true, images, labels).dup('c').data().asDouble();
	}

	private static double[] withoutStatistics(CompiledNetwork network) {
		INDArray cleared = network.gradients().dup();
		double[] all = cleared.toDoubleVector();
		network.ranges().trained(cleared).forEach(part -> part.assign(0));
		double[] statistics = cleared.toDoubleVector();
		for (int i = 0; i < all.length; i++) {
			all[i] -= statistics[i];
		}
		return all;
	}
}
