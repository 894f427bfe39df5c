/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;

/**
 * The names of the layers that a layer takes.
 *
 * @param ref the layer
 */
record LayerInputsProperty(LayerRef ref) implements Property {

	@Override
	public String id() {
		return "inputs";
	}

	@Override
	public String label() {
		return PropertyText.inputs;
	}

	@Override
	public String category() {
		return PropertyText.layer;
	}

	@Override
	public String help() {
		return PropertyText.inputsHelp;
	}

	@Override
	public String value(Experiment experiment) {
		return Experiments.layer(experiment, ref).map(l -> String.join(", ", l.inputs())).orElse("");
	}

	@Override
	public Optional<String> objection(Experiment experiment, String text) {
		Network network = Experiments.network(experiment, ref.network());
		for (String name : names(text)) {
			if (network.layer(name).isEmpty()) {
				String known = String.join(", ", network.layers().stream().map(Layer::name).toList());
				return Optional.of(PropertyText.bind(PropertyText.inputsUnknown, name, known));
			}
		}
		return Optional.empty();
	}

	@Override
	public Experiment with(Experiment experiment, String text) {
		return Experiments.withLayer(experiment, ref, l -> l.withInputs(names(text)));
	}

	private static List<String> names(String text) {
		return Stream.of(text.split("[,\\s]+")).filter(n -> !n.isEmpty()).toList();
	}
}
