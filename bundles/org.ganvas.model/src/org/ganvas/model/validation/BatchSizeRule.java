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
import org.ganvas.model.training.TrainingSettings;

/** There are enough data for one batch: an incomplete batch is not trained with. */
final class BatchSizeRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		Settings training = inspection.experiment().training();
		int batch = training.get(TrainingSettings.BATCH);
		inspection.facts().count().ifPresent(count -> {
			if (count >= 1 && batch > count) {
				int smaller = Integer.highestOneBit(count);
				inspection.error("training.batch", "training.batch", "A batch has " + batch
						+ " examples, but the data only " + count + ", so that there would be no step at all. Use a"
						+ " smaller batch or more data.",
						List.of(new Fix("Set the batch to " + smaller, experiment -> experiment
								.withTraining(experiment.training().with(TrainingSettings.BATCH, smaller)))));
			}
		});
	}
}
