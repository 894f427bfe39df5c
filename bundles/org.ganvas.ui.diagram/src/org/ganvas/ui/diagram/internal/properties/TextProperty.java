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

import org.ganvas.model.Experiment;

/**
 * A text of the experiment itself.
 *
 * @param id what identifies it
 * @param label what is shown at the left
 * @param help what it means
 * @param required whether it must not be empty
 * @param get finds it
 * @param set gives the experiment with another
 */
record TextProperty(String id, String label, String help, boolean required, Function<Experiment, String> get,
		BiFunction<Experiment, String, Experiment> set) implements Property {

	static TextProperty name() {
		return new TextProperty("name", PropertyText.name, PropertyText.experimentNameHelp, true, Experiment::name,
				(e, s) -> e.withTexts(s, e.description()));
	}

	static TextProperty description() {
		return new TextProperty("description", PropertyText.description, PropertyText.descriptionHelp, false,
				Experiment::description, (e, s) -> e.withTexts(e.name(), s));
	}

	@Override
	public String category() {
		return PropertyText.experiment;
	}

	@Override
	public String value(Experiment experiment) {
		return get.apply(experiment);
	}

	@Override
	public Optional<String> objection(Experiment experiment, String text) {
		return required && text.isBlank() ? Optional.of(PropertyText.nameEmpty) : Optional.empty();
	}

	@Override
	public Experiment with(Experiment experiment, String text) {
		return set.apply(experiment, text);
	}
}
