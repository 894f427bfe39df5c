/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import static org.ganvas.engine.testing.TestNetworks.activation;
import static org.ganvas.engine.testing.TestNetworks.batchNorm;
import static org.ganvas.engine.testing.TestNetworks.chain;
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
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ganvas.engine.natives.NativeSetup;
import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.Scope;
import org.ganvas.engine.net.Wanted;
import org.ganvas.engine.testing.FiniteDifferences;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.Add;
import org.ganvas.model.layer.AvgPool2d;
import org.ganvas.model.layer.Concat;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.MaxPool2d;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.layer.Pool2dBase;
import org.ganvas.model.layer.Upsample2d;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Every layer type in double precision against finite differences, and its shape against the model's. */
class LayerGradientTest {

	private static final int BATCH = 3;
	private static final int MOST = 40;

	/** Small arrays: a second thread would only be waited for. */
	@BeforeAll
	static void useOneThread() {
		NativeSetup.configure(1);
	}

	@AfterAll
	static void takeBackTheDefault() {
		NativeSetup.configure(0);
	}

	@TestFactory
	Stream<DynamicTest> gradientsAreThoseOfFiniteDifferences() {
		return cases().entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> check(e.getValue())));
	}

	private static Map<String, Network> cases() {
		Map<String, Network> cases = new LinkedHashMap<>();
		Settings input = image(2, 6, 5);
		Settings before = conv(3, 3, 1, Padding.SAME);
		cases.put("dense", chain(Role.CLASSIFIER, latent(4), dense(5), dense(3)));
		cases.put("dense without bias",
				chain(Role.CLASSIFIER, latent(4), dense(5).with(Dense.BIAS, false), dense(3)));
		for (Padding padding : List.of(Padding.SAME, Padding.VALID, Padding.explicit(1, 2))) {
			String name = padding.mode().name().toLowerCase() + " padding";
			cases.put("conv2d stride 1, " + name, chain(Role.CLASSIFIER, input, before, conv(2, 3, 1, padding)));
			cases.put("conv2d stride 2, " + name, chain(Role.CLASSIFIER, input, before, conv(2, 3, 2, padding)));
			cases.put("conv2d even kernel, " + name, chain(Role.CLASSIFIER, input, before, conv(2, 4, 2, padding)));
			cases.put("convTranspose2d stride 1, " + name,
					chain(Role.CLASSIFIER, input, before, convTranspose(2, 3, 1, padding)));
			cases.put("convTranspose2d stride 2, " + name,
					chain(Role.CLASSIFIER, input, before, convTranspose(2, 4, 2, padding)));
			cases.put("convTranspose2d odd kernel, " + name,
					chain(Role.CLASSIFIER, input, before, convTranspose(2, 3, 2, padding)));
		}
		for (Padding padding : List.of(Padding.SAME, Padding.VALID, Padding.explicit(1, 1))) {
			String name = padding.mode().name().toLowerCase() + " padding";
			cases.put("maxPool, " + name, chain(Role.CLASSIFIER, input, before, pool(MaxPool2d.class, padding)));
			cases.put("avgPool, " + name, chain(Role.CLASSIFIER, input, before, pool(AvgPool2d.class, padding)));
		}
		cases.put("upsample2d", chain(Role.CLASSIFIER, input, before,
				of(Upsample2d.class).with(Upsample2d.FACTOR, new Size2d(2, 3))));
		cases.put("batchNorm of images", chain(Role.CLASSIFIER, input, before, batchNorm()));
		cases.put("batchNorm of vectors", chain(Role.CLASSIFIER, latent(4), dense(5), batchNorm(), dense(2)));
		for (ActivationFunction function : ActivationFunction.values()) {
			cases.put("activation " + function.id(),
					chain(Role.CLASSIFIER, latent(4), dense(6), activation(function), dense(2)));
		}
		cases.put("dropout with a fixed mask",
				chain(Role.CLASSIFIER, latent(4), dense(20), of(Dropout.class).with(Dropout.RATE, 0.3), dense(2)));
		cases.put("dropout of nothing",
				chain(Role.CLASSIFIER, latent(4), dense(5), of(Dropout.class).with(Dropout.RATE, 0.0), dense(2)));
		cases.put("flatten", chain(Role.CLASSIFIER, input, before, of(Flatten.class), dense(2)));
		cases.put("reshape",
				chain(Role.CLASSIFIER, latent(4), dense(12), reshape(3, 2, 2), conv(2, 2, 1, Padding.VALID)));
		cases.put("concat of vectors, with a label",
				network(Role.CLASSIFIER, layer("z", latent(4)), layer("y", label(3)), layer("a", dense(5), "z"),
						layer("joined", of(Concat.class), "a", "y"), layer("out", dense(2), "joined")));
		cases.put("concat of images", network(Role.CLASSIFIER, layer("x", input), layer("a", before, "x"),
				layer("joined", of(Concat.class), "x", "a", "x"), layer("out", conv(2, 3, 1, Padding.SAME), "joined")));
		cases.put("add of what is used twice",
				network(Role.CLASSIFIER, layer("z", latent(4)), layer("a", dense(5), "z"),
						layer("b", activation(ActivationFunction.TANH), "a"),
						layer("drop", of(Dropout.class).with(Dropout.RATE, 0.2), "a"),
						layer("sum", of(Add.class), "a", "b", "drop"), layer("out", dense(2), "sum")));
		return cases;
	}

	private static Settings pool(Class<? extends Pool2dBase> type, Padding padding) {
		return of(type).with(Pool2dBase.KERNEL, Size2d.square(3)).with(Pool2dBase.STRIDE, Size2d.square(2))
				.with(Pool2dBase.PADDING, padding);
	}

	private static void check(Network network) {
		CompiledNetwork compiled = TestNetworks.compileScattered(network, DataType.DOUBLE, 5);
		INDArray[] inputs = inputs(compiled);
		Shape expected = NetworkAnalysis.of(network).outputShape().orElseThrow();
		INDArray weights;
		double[] parameterGradient;
		List<double[]> inputGradients = new ArrayList<>();
		try (Scope scope = Scope.open()) {
			INDArray output = forward(compiled, inputs);
			assertEquals(BATCH * expected.size(), output.length());
			assertEquals(expected.channels(), output.size(1));
			weights = TestNetworks.normal(DataType.DOUBLE, 77, output.shape()).detach();
			compiled.backward(weights, Wanted.BOTH);
			parameterGradient = compiled.gradients().toDoubleVector();
			for (String name : compiled.inputNames()) {
				inputGradients.add(compiled.inputGradient(name).dup('c').data().asDouble());
			}
		}
		zeroStatistics(compiled, parameterGradient);
		FiniteDifferences.check("parameters", compiled.parameters(), parameterGradient,
				() -> loss(compiled, inputs, weights), MOST);
		for (int i = 0; i < inputs.length; i++) {
			FiniteDifferences.check("input " + compiled.inputNames().get(i), inputs[i].reshape(inputs[i].length()),
					inputGradients.get(i), () -> loss(compiled, inputs, weights), MOST);
		}
	}

	/** The loss does not depend on the running statistics in training; their entries are updates, not gradients. */
	private static void zeroStatistics(CompiledNetwork compiled, double[] gradient) {
		INDArray copy = Nd4j.createFromArray(gradient);
		compiled.ranges().trained(copy).forEach(part -> part.addi(1e9));
		double[] marked = copy.toDoubleVector();
		for (int i = 0; i < gradient.length; i++) {
			gradient[i] = marked[i] > 1e8 ? gradient[i] : 0;
		}
	}

	private static INDArray[] inputs(CompiledNetwork compiled) {
		return compiled.inputNames().stream().map(name -> {
			Shape shape = NetworkAnalysis.of(compiled.network()).layer(name).orElseThrow().output().orElseThrow();
			long[] batched = Stream.concat(Stream.of(BATCH), shape.dimensions().stream())
					.mapToLong(Integer::longValue).toArray();
			return TestNetworks.normal(DataType.DOUBLE, name.hashCode(), batched);
		}).toArray(INDArray[]::new);
	}

	private static INDArray forward(CompiledNetwork compiled, INDArray[] inputs) {
		Nd4j.getRandom().setSeed(7);
		return compiled.forward(true, inputs);
	}

	private static double loss(CompiledNetwork compiled, INDArray[] inputs, INDArray weights) {
		try (Scope scope = Scope.open()) {
			return forward(compiled, inputs).mul(weights).sumNumber().doubleValue();
		}
	}
}
