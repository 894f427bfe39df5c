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
import static org.ganvas.engine.testing.TestNetworks.chain;
import static org.ganvas.engine.testing.TestNetworks.conv;
import static org.ganvas.engine.testing.TestNetworks.convTranspose;
import static org.ganvas.engine.testing.TestNetworks.image;
import static org.ganvas.engine.testing.TestNetworks.latent;
import static org.ganvas.engine.testing.TestNetworks.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.ganvas.engine.net.CompiledNetwork;
import org.ganvas.engine.net.Scope;
import org.ganvas.engine.testing.TestNetworks;
import org.ganvas.model.Role;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.AvgPool2d;
import org.ganvas.model.layer.MaxPool2d;
import org.ganvas.model.layer.Padding;
import org.ganvas.model.layer.Pool2dBase;
import org.ganvas.model.shape.Size2d;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Outputs in single precision, as in training, against layers written straight from their definition. */
class LayerValueTest {

	private static final double TOLERANCE = 2e-5;
	private static final List<Padding> PADDINGS = List.of(Padding.SAME, Padding.VALID, Padding.explicit(1, 1));

	private final INDArray input = TestNetworks.normal(DataType.FLOAT, 21, 1, 2, 7, 6);

	@Test
	void convolutions() {
		for (Padding padding : PADDINGS) {
			for (int kernel = 2; kernel <= 4; kernel++) {
				for (int stride = 1; stride <= 2; stride++) {
					CompiledNetwork network = compile(conv(3, kernel, stride, padding));
					check("conv " + kernel + " " + stride + " " + padding,
							NaiveLayers.conv(images(input)[0], weights(network), bias(network), stride, padding),
							forward(network));
				}
			}
		}
	}

	@Test
	void transposedConvolutions() {
		for (Padding padding : PADDINGS) {
			for (int kernel = 2; kernel <= 5; kernel++) {
				for (int stride = 1; stride <= 3; stride++) {
					CompiledNetwork network = compile(convTranspose(3, kernel, stride, padding));
					check("convTranspose " + kernel + " " + stride + " " + padding, NaiveLayers
							.convTranspose(images(input)[0], weights(network), bias(network), stride, padding),
							forward(network));
				}
			}
		}
	}

	@Test
	void pools() {
		for (Padding padding : PADDINGS) {
			for (int stride = 1; stride <= 2; stride++) {
				check("maxPool " + stride + " " + padding,
						NaiveLayers.pool(images(input)[0], 3, stride, padding, false),
						forward(compile(pool(MaxPool2d.class, stride, padding))));
				check("avgPool " + stride + " " + padding, NaiveLayers.pool(images(input)[0], 3, stride, padding, true),
						forward(compile(pool(AvgPool2d.class, stride, padding))));
			}
		}
	}

	private static Settings pool(Class<? extends Pool2dBase> type, int stride, Padding padding) {
		return of(type).with(Pool2dBase.KERNEL, Size2d.square(3)).with(Pool2dBase.STRIDE, Size2d.square(stride))
				.with(Pool2dBase.PADDING, padding);
	}

	@Test
	void activations() {
		Map<ActivationFunction, DoubleUnaryOperator> definitions = Map.of( //
				ActivationFunction.IDENTITY, x -> x, //
				ActivationFunction.RELU, x -> Math.max(x, 0), //
				ActivationFunction.LEAKY_RELU, x -> x >= 0 ? x : 0.2 * x, //
				ActivationFunction.ELU, x -> x >= 0 ? x : Math.expm1(x), //
				ActivationFunction.SELU, x -> 1.0507009873554805 * (x >= 0 ? x : 1.6732632423543772 * Math.expm1(x)), //
				ActivationFunction.GELU, x -> x * normalDistribution(x), //
				ActivationFunction.SIGMOID, x -> 1 / (1 + Math.exp(-x)), //
				ActivationFunction.TANH, Math::tanh, //
				ActivationFunction.SOFTPLUS, x -> Math.log1p(Math.exp(x)));
		for (ActivationFunction function : ActivationFunction.values()) {
			CompiledNetwork network = TestNetworks
					.compileScattered(chain(Role.CLASSIFIER, latent(40), activation(function)), DataType.FLOAT, 1);
			INDArray x = TestNetworks.normal(DataType.FLOAT, 5, 2, 40).muli(2);
			INDArray kept = x.dup();
			try (Scope scope = Scope.open()) {
				INDArray y = network.forward(false, x);
				for (int i = 0; i < x.length(); i++) {
					double expected = definitions.get(function).applyAsDouble(kept.getDouble(i));
					assertEquals(expected, y.getDouble(i), TOLERANCE, function + " of " + kept.getDouble(i));
				}
			}
			assertEquals(kept, x, function + " changed its input");
		}
	}

	/** The integral of the normal density from minus infinity, by Simpson's rule. */
	private static double normalDistribution(double x) {
		int intervals = 2000;
		double step = x / intervals;
		double sum = 0;
		for (int i = 0; i <= intervals; i++) {
			double t = i * step;
			int factor = i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2;
			sum += factor * Math.exp(-t * t / 2);
		}
		return 0.5 + sum * step / 3 / Math.sqrt(2 * Math.PI);
	}

	private static CompiledNetwork compile(Settings layer) {
		return TestNetworks.compileScattered(chain(Role.CLASSIFIER, image(2, 7, 6), layer), DataType.FLOAT, 9);
	}

	private double[][][] forward(CompiledNetwork network) {
		try (Scope scope = Scope.open()) {
			return images(network.forward(false, input))[0];
		}
	}

	private static double[] bias(CompiledNetwork network) {
		return network.layer("layer1").weights().get("b").dup('c').data().asDouble();
	}

	private static double[][][][] weights(CompiledNetwork network) {
		return images(network.layer("layer1").weights().get("W"));
	}

	private static double[][][][] images(INDArray array) {
		double[][][][] all = new double[(int) array.size(0)][(int) array.size(1)][(int) array.size(2)][(int) array
				.size(3)];
		for (int a = 0; a < all.length; a++) {
			for (int b = 0; b < all[a].length; b++) {
				for (int c = 0; c < all[a][b].length; c++) {
					for (int d = 0; d < all[a][b][c].length; d++) {
						all[a][b][c][d] = array.getDouble(a, b, c, d);
					}
				}
			}
		}
		return all;
	}

	private static void check(String what, double[][][] expected, double[][][] actual) {
		assertEquals(expected.length, actual.length, what);
		for (int a = 0; a < expected.length; a++) {
			assertEquals(expected[a].length, actual[a].length, what);
			for (int b = 0; b < expected[a].length; b++) {
				assertEquals(expected[a][b].length, actual[a][b].length, what);
				for (int c = 0; c < expected[a][b].length; c++) {
					assertEquals(expected[a][b][c], actual[a][b][c], TOLERANCE, what + " at " + a + " " + b + " " + c);
				}
			}
		}
	}
}
