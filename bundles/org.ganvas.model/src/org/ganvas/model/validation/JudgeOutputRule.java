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
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.shape.Shape;

/** The discriminator gives one number for each example. */
final class JudgeOutputRule implements Rule {

	private static final Shape SCALAR = Shape.vector(1);

	@Override
	public void check(Inspection inspection) {
		inspection.judge().ifPresent(judge -> judge.outputShape().filter(shape -> !shape.equals(SCALAR))
				.ifPresent(shape -> report(inspection, judge, shape)));
	}

	private static void report(Inspection inspection, NetworkAnalysis judge, Shape shape) {
		Network network = judge.network();
		Layer output = judge.output().orElseThrow();
		Fix fix = output.type() instanceof Dense
				? new Fix("Set the units of \"" + output.name() + "\" to 1", experiment -> experiment.withNetwork(
						NetworkEdits.replace(experiment.networks().get(network.name()), output.with(Dense.UNITS, 1))))
				: new Fix("Append a dense layer with 1 unit", experiment -> experiment
						.withNetwork(append(experiment.networks().get(network.name()), output.name(), shape)));
		inspection.error("discriminator.outputShape", Inspection.path(network, output), "The " + network.role().id()
				+ " has an output of the shape " + shape + ", but needs one number for each example: the shape "
				+ SCALAR + ".", List.of(fix));
	}

	private static Network append(Network network, String output, Shape shape) {
		Settings dense = Settings.of(LayerTypes.of(Dense.class)).with(Dense.UNITS, 1);
		if (shape.isVector()) {
			return NetworkEdits.insertAfter(network, output, dense);
		}
		String flatten = NetworkEdits.freeName(network, LayerTypes.of(Flatten.class).type());
		Network flat = NetworkEdits.insertAfter(network, output, Settings.of(LayerTypes.of(Flatten.class)));
		return NetworkEdits.insertAfter(flat, flatten, dense);
	}
}
