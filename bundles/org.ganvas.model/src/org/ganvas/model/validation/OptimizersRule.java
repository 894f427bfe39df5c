/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.Settings;
import org.ganvas.model.optimizer.Adam;
import org.ganvas.model.optimizer.OptimizerType;
import org.ganvas.model.optimizer.Optimizers;

/** Each network has an optimizer, and each optimizer a network. */
final class OptimizersRule implements Rule {

	private static final double USUAL_BETA1 = 0.5;

	@Override
	public void check(Inspection inspection) {
		Experiment experiment = inspection.experiment();
		for (String network : experiment.networks().keySet()) {
			if (!experiment.optimizers().containsKey(network)) {
				Adam adam = Optimizers.of(Adam.class);
				Settings usual = Settings.of(adam).with(OptimizerType.LEARNING_RATE, adam.recommendedRate())
						.with(Adam.BETA1, USUAL_BETA1);
				inspection.error("optimizer.missing", "optimizers", "The network \"" + network
						+ "\" has no optimizer, so that it cannot be trained. Add one under \"optimizers\".",
						List.of(new Fix("Train \"" + network + "\" with Adam", e -> e.withOptimizer(network, usual))));
			}
		}
		for (String name : experiment.optimizers().keySet()) {
			if (!experiment.networks().containsKey(name)) {
				inspection.error("optimizer.unknownNetwork", "optimizers." + name, "There is no network \"" + name
						+ "\" that this optimizer could train."
						+ DidYouMean.question(name, experiment.networks().keySet()),
						List.of(new Fix("Remove the optimizer \"" + name + '"', e -> remove(e, name))));
			}
		}
	}

	private static Experiment remove(Experiment experiment, String name) {
		Map<String, Settings> kept = new LinkedHashMap<>(experiment.optimizers());
		kept.remove(name);
		return experiment.withOptimizers(kept);
	}
}
