/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Position;
import org.ganvas.model.Role;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.training.TrainingSettings;

/**
 * Layers that were copied out of an experiment, with the places of their figures.
 *
 * @param layers the layers under different names; they may name inputs that are not among them
 * @param positions by layer name
 */
public record LayerClip(List<Layer> layers, Map<String, Position> positions) {

	private static final String NETWORK = "clip";

	/** Copies list and map. */
	public LayerClip {
		layers = List.copyOf(layers);
		positions = Map.copyOf(positions);
	}

	/**
	 * Copies layers.
	 *
	 * @param experiment the experiment
	 * @param refs the layers, of one network or more
	 * @param positions where the figures are, by reference
	 * @return the copies in file order; a name that several have is numbered
	 */
	public static LayerClip of(Experiment experiment, Collection<LayerRef> refs, Map<LayerRef, Position> positions) {
		List<Layer> layers = new ArrayList<>();
		Map<String, Position> places = new LinkedHashMap<>();
		for (Network network : experiment.networks().values()) {
			Map<String, String> renamed = new LinkedHashMap<>();
			LayerNames names = new LayerNames(new Network(NETWORK, Role.GENERATOR, layers));
			List<LayerRef> chosen = Experiments.refs(network).stream().filter(refs::contains).toList();
			chosen.forEach(ref -> renamed.putIfAbsent(ref.name(), names.like(ref.name())));
			for (LayerRef ref : chosen) {
				Layer layer = Experiments.layer(experiment, ref).orElseThrow();
				String name = ref.occurrence() == 0 ? renamed.get(ref.name()) : names.like(ref.name());
				layers.add(new Layer(name, layer.inputs().stream().filter(renamed::containsKey).map(renamed::get)
						.toList(), layer.settings()));
				Optional.ofNullable(positions.get(ref)).ifPresent(at -> places.put(name, at));
			}
		}
		return new LayerClip(layers, places);
	}

	/** @return the clip as the text of an experiment that holds nothing but these layers */
	public String toText() {
		Map<String, Position> diagram = new LinkedHashMap<>();
		positions.forEach((name, at) -> diagram.put(LayerRef.of(NETWORK, name).positionKey(), at));
		return ExperimentWriter.write(new Experiment(NETWORK, "",
				Settings.of(DatasetSources.find("fashion-mnist").orElseThrow()),
				Settings.of(Objectives.find("nonSaturating").orElseThrow()), Map.of(),
				Settings.of(TrainingSettings.DEFINITION), Map.of(NETWORK, new Network(NETWORK, Role.GENERATOR, layers)),
				diagram));
	}

	/**
	 * Reads a clip.
	 *
	 * @param text what {@link #toText} gave, or any other text
	 * @return the clip, if the text is one
	 */
	public static Optional<LayerClip> ofText(String text) {
		return ExperimentReader.read(text).experiment()
				.filter(e -> e.networks().keySet().equals(java.util.Set.of(NETWORK)))
				.map(LayerClip::ofExperiment);
	}

	private static LayerClip ofExperiment(Experiment experiment) {
		Map<String, Position> positions = new LinkedHashMap<>();
		int prefix = NETWORK.length() + 1;
		experiment.diagram().forEach((key, at) -> positions.put(key.substring(prefix), at));
		return new LayerClip(experiment.networks().get(NETWORK).layers(), positions);
	}
}
