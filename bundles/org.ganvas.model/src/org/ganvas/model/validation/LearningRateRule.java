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

import org.ganvas.model.field.Settings;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.optimizer.OptimizerType;

/** Learning rates are in the range that is usual for GANs. */
final class LearningRateRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		inspection.experiment().optimizers().forEach((name, settings) -> {
			if (settings.definition() instanceof OptimizerType type && settings.isSet(OptimizerType.LEARNING_RATE)) {
				check(inspection, name, settings, type);
			}
		});
	}

	private static void check(Inspection inspection, String name, Settings settings, OptimizerType type) {
		double rate = settings.get(OptimizerType.LEARNING_RATE);
		if (rate >= type.smallestUsualRate() && rate <= type.largestUsualRate()) {
			return;
		}
		boolean high = rate > type.largestUsualRate();
		String usual = text(type.recommendedRate());
		inspection.warning("optimizer.learningRate", "optimizers." + name + ".learningRate", "The learning rate "
				+ text(rate) + " is far " + (high ? "above" : "below") + " what is usual for " + type.title()
				+ " in GANs, " + text(type.smallestUsualRate()) + " to " + text(type.largestUsualRate()) + ": training "
				+ (high ? "will probably diverge" : "will hardly move") + ". Start with " + usual + ".",
				List.of(new Fix("Set the learning rate to " + usual, experiment -> experiment.withOptimizer(name,
						settings.with(OptimizerType.LEARNING_RATE, type.recommendedRate())))));
	}

	private static String text(double value) {
		return JsonNumber.of(value).text();
	}
}
