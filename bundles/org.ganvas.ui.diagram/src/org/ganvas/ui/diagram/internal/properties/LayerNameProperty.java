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

import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;

/**
 * The name of a layer; whatever names it follows.
 *
 * @param ref the layer
 */
record LayerNameProperty(LayerRef ref) implements Property {

	@Override
	public String id() {
		return "name";
	}

	@Override
	public String label() {
		return PropertyText.name;
	}

	@Override
	public String category() {
		return PropertyText.layer;
	}

	@Override
	public String help() {
		return PropertyText.nameHelp;
	}

	@Override
	public String value(Experiment experiment) {
		return Experiments.layer(experiment, ref).isPresent() ? ref.name() : "";
	}

	@Override
	public Optional<String> objection(Experiment experiment, String text) {
		return Optional.ofNullable(LayerEdits.whyNotRename(experiment, ref, text));
	}

	@Override
	public Experiment with(Experiment experiment, String text) {
		return LayerEdits.rename(experiment, ref, text);
	}
}
