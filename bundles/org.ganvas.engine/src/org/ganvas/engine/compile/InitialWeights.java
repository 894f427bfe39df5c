/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.random.RandomGenerator;

import org.deeplearning4j.nn.conf.distribution.NormalDistribution;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.WeightFields;
import org.ganvas.model.layer.WeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Draws initial weights. The numbers are drawn in the order of the weights' row-major layout from Java's generators, so
 * that they depend on nothing but the seed: not on ND4J's version, its threads or the layout in memory.
 */
final class InitialWeights {

	private InitialWeights() {
	}

	/**
	 * Fills an array of weights.
	 *
	 * @param weights the array
	 * @param settings a layer's settings, which have the {@link WeightFields}
	 * @param fanIn how many inputs one output is computed from
	 * @param fanOut how many outputs one input goes into
	 * @param random the random numbers
	 */
	static void fill(INDArray weights, Settings settings, double fanIn, double fanOut, RandomGenerator random) {
		double[] values = new double[Math.toIntExact(weights.length())];
		draw(values, settings, fanIn, fanOut, random);
		weights.assign(Nd4j.createFromArray(values).reshape('c', weights.shape()).castTo(weights.dataType()));
	}

	private static void draw(double[] values, Settings settings, double fanIn, double fanOut, RandomGenerator random) {
		switch (settings.get(WeightFields.WEIGHT_INIT)) {
			case NORMAL -> normal(values, settings.get(WeightFields.WEIGHT_STD), random);
			case XAVIER_NORMAL -> normal(values, Math.sqrt(2 / (fanIn + fanOut)), random);
			case XAVIER_UNIFORM -> uniform(values, Math.sqrt(6 / (fanIn + fanOut)), random);
			case HE_NORMAL -> normal(values, Math.sqrt(2 / fanIn), random);
			case HE_UNIFORM -> uniform(values, Math.sqrt(6 / fanIn), random);
			case LECUN_NORMAL -> normal(values, Math.sqrt(1 / fanIn), random);
			case FAN_IN_UNIFORM -> uniform(values, 1 / Math.sqrt(fanIn), random);
			case ZEROS -> {
				// Parameters are 0 from the start.
			}
		}
	}

	private static void normal(double[] values, double deviation, RandomGenerator random) {
		for (int i = 0; i < values.length; i++) {
			values[i] = deviation * random.nextGaussian();
		}
	}

	private static void uniform(double[] values, double bound, RandomGenerator random) {
		for (int i = 0; i < values.length; i++) {
			values[i] = bound * (2 * random.nextDouble() - 1);
		}
	}

	/** The nearest initializer of DL4J, for those who build the network anew from its configuration. */
	static IWeightInit dl4j(Settings settings) {
		WeightInit init = settings.get(WeightFields.WEIGHT_INIT);
		return switch (init) {
			case NORMAL -> new WeightInitDistribution(
					new NormalDistribution(0, settings.get(WeightFields.WEIGHT_STD)));
			case XAVIER_NORMAL -> org.deeplearning4j.nn.weights.WeightInit.XAVIER.getWeightInitFunction();
			case XAVIER_UNIFORM -> org.deeplearning4j.nn.weights.WeightInit.XAVIER_UNIFORM.getWeightInitFunction();
			case HE_NORMAL -> org.deeplearning4j.nn.weights.WeightInit.RELU.getWeightInitFunction();
			case HE_UNIFORM -> org.deeplearning4j.nn.weights.WeightInit.RELU_UNIFORM.getWeightInitFunction();
			case LECUN_NORMAL -> org.deeplearning4j.nn.weights.WeightInit.LECUN_NORMAL.getWeightInitFunction();
			case FAN_IN_UNIFORM -> org.deeplearning4j.nn.weights.WeightInit.UNIFORM.getWeightInitFunction();
			case ZEROS -> org.deeplearning4j.nn.weights.WeightInit.ZERO.getWeightInitFunction();
		};
	}
}
