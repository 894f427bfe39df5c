/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.List;

import org.ganvas.model.Layer;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.ValueRange;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.ActivationFunction;

/** The generator's last activation has the range of the data. */
final class OutputRangeRule implements Rule {

	private static final String CODE = "generator.outputRange";

	@Override
	public void check(Inspection inspection) {
		inspection.generator().ifPresent(
				generator -> Inspection.outputActivation(generator)
						.ifPresent(layer -> check(inspection, generator, layer)));
	}

	private static void check(Inspection inspection, NetworkAnalysis generator, Layer layer) {
		ActivationFunction function = layer.get(Activation.FUNCTION);
		ValueRange data = inspection.experiment().dataset().get(DatasetSource.RANGE);
		String path = Inspection.path(generator.network(), layer);
		String start = "The generator ends with " + function.id() + ", ";
		if (data.equals(ValueRange.UNIT) && function == ActivationFunction.TANH) {
			inspection.warning(CODE, path, start + "whose values lie in [-1, 1], but the data lie in [0, 1]: half of"
					+ " its range means nothing. Use sigmoid, or scale the data to [-1, 1].",
					List.of(range(ValueRange.SYMMETRIC), function(generator, layer, ActivationFunction.SIGMOID)));
		} else if (data.equals(ValueRange.SYMMETRIC) && isNeverNegative(function)) {
			inspection.error(CODE, path, start + "which is never negative, but the data lie in [-1, 1]: it could not"
					+ " make dark pixels. Use tanh, or scale the data to [0, 1].",
					List.of(function(generator, layer, ActivationFunction.TANH), range(ValueRange.UNIT)));
		}
	}

	private static boolean isNeverNegative(ActivationFunction function) {
		return switch (function) {
			case SIGMOID, RELU, SOFTPLUS -> true;
			default -> false;
		};
	}

	private static Fix range(ValueRange range) {
		return new Fix("Scale the data to " + range, experiment -> experiment
				.withDataset(experiment.dataset().with(DatasetSource.RANGE, range)));
	}

	private static Fix function(NetworkAnalysis generator, Layer layer, ActivationFunction function) {
		String name = generator.network().name();
		return new Fix("End the generator with " + function.id(), experiment -> experiment.withNetwork(NetworkEdits
				.replace(experiment.networks().get(name), layer.with(Activation.FUNCTION, function))));
	}
}
