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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Position;

/** Copies of experiments in which one part is different. */
public final class Experiments {

	private Experiments() {
	}

	/**
	 * A copy with another network in the place of the one of the same name.
	 *
	 * @param experiment the experiment
	 * @param network the network
	 * @return the copy
	 */
	public static Experiment withNetwork(Experiment experiment, Network network) {
		Map<String, Network> networks = new LinkedHashMap<>(experiment.networks());
		networks.put(network.name(), network);
		return new Experiment(experiment.name(), experiment.description(), experiment.dataset(),
				experiment.objective(), experiment.optimizers(), experiment.training(), networks,
				experiment.diagram());
	}

	/**
	 * A copy with other layers in a network.
	 *
	 * @param experiment the experiment
	 * @param network the name of one of its networks
	 * @param layers the layers
	 * @return the copy
	 */
	public static Experiment withLayers(Experiment experiment, String network, List<Layer> layers) {
		return withNetwork(experiment, new Network(network, network(experiment, network).role(), layers));
	}

	/**
	 * A copy in which one layer is different.
	 *
	 * @param experiment the experiment
	 * @param ref the layer
	 * @param change gives the layer that takes its place
	 * @return the copy; the experiment itself if it has no such layer
	 */
	public static Experiment withLayer(Experiment experiment, LayerRef ref, UnaryOperator<Layer> change) {
		int index = index(experiment, ref);
		if (index < 0) {
			return experiment;
		}
		List<Layer> layers = new ArrayList<>(network(experiment, ref.network()).layers());
		layers.set(index, change.apply(layers.get(index)));
		return withLayers(experiment, ref.network(), layers);
	}

	/**
	 * A copy with other positions of the figures.
	 *
	 * @param experiment the experiment
	 * @param diagram positions by {@link LayerRef#positionKey}
	 * @return the copy
	 */
	public static Experiment withDiagram(Experiment experiment, Map<String, Position> diagram) {
		return new Experiment(experiment.name(), experiment.description(), experiment.dataset(),
				experiment.objective(), experiment.optimizers(), experiment.training(), experiment.networks(),
				diagram);
	}

	/**
	 * Finds a layer.
	 *
	 * @param experiment the experiment
	 * @param ref the layer
	 * @return the layer, if there is one
	 */
	public static Optional<Layer> layer(Experiment experiment, LayerRef ref) {
		int index = index(experiment, ref);
		return index < 0 ? Optional.empty() : Optional.of(network(experiment, ref.network()).layers().get(index));
	}

	/**
	 * References to all layers of a network.
	 *
	 * @param network the network
	 * @return the references, in file order
	 */
	public static List<LayerRef> refs(Network network) {
		Map<String, Integer> seen = new LinkedHashMap<>();
		return network.layers().stream()
				.map(l -> new LayerRef(network.name(), l.name(), seen.merge(l.name(), 1, Integer::sum) - 1)).toList();
	}

	/**
	 * A network that is known to exist.
	 *
	 * @param experiment the experiment
	 * @param name the network's name
	 * @return the network
	 * @throws IllegalArgumentException if there is none
	 */
	public static Network network(Experiment experiment, String name) {
		Network network = experiment.networks().get(name);
		if (network == null) {
			throw new IllegalArgumentException("The experiment has no network \"" + name + "\".");
		}
		return network;
	}

	static int index(Experiment experiment, LayerRef ref) {
		Network network = experiment.networks().get(ref.network());
		return network == null ? -1 : refs(network).indexOf(ref);
	}
}
