/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.objective;

import java.util.Map;
import java.util.function.Function;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Settings;
import org.ganvas.model.objective.Minimax;
import org.ganvas.model.objective.NonSaturating;

/** Makes the objective that an experiment names. */
public final class AdversarialObjectives {

	private static final Map<Class<? extends Definition>, Function<Settings, AdversarialObjective>> BY_TYPE = Map.of(
			NonSaturating.class, s -> new NonSaturatingObjective(s.get(NonSaturating.REAL_LABEL)), //
			Minimax.class, s -> new MinimaxObjective(s.get(Minimax.REAL_LABEL)));

	private AdversarialObjectives() {
	}

	/**
	 * Makes an objective.
	 *
	 * @param settings the experiment's objective
	 * @return the objective
	 * @throws IllegalArgumentException if the engine has none of that type
	 */
	public static AdversarialObjective of(Settings settings) {
		Function<Settings, AdversarialObjective> maker = BY_TYPE.get(settings.definition().getClass());
		if (maker == null) {
			throw new IllegalArgumentException("The engine has no objective " + settings.definition().type() + ".");
		}
		return maker.apply(settings);
	}
}
