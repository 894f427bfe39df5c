/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.field.Settings;

/**
 * Where in an experiment settings are.
 *
 * @param get finds them; empty if the part is not there any more
 * @param set gives the experiment with others
 */
record SettingsPart(Function<Experiment, Optional<Settings>> get, BiFunction<Experiment, Settings, Experiment> set) {

	static SettingsPart dataset() {
		return new SettingsPart(e -> Optional.of(e.dataset()), Experiment::withDataset);
	}

	static SettingsPart objective() {
		return new SettingsPart(e -> Optional.of(e.objective()), Experiment::withObjective);
	}

	static SettingsPart training() {
		return new SettingsPart(e -> Optional.of(e.training()), Experiment::withTraining);
	}

	static SettingsPart optimizer(String network) {
		return new SettingsPart(e -> Optional.ofNullable(e.optimizers().get(network)),
				(e, s) -> e.withOptimizer(network, s));
	}

	static SettingsPart layer(LayerRef ref) {
		return new SettingsPart(e -> Experiments.layer(e, ref).map(Layer::settings),
				(e, s) -> Experiments.withLayer(e, ref, l -> l.withSettings(s)));
	}
}
