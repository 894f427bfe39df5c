/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ganvas.model.field.Settings;

/**
 * One experiment: everything that a {@code .gan} file holds. Immutable; equal files give equal experiments.
 *
 * @param name for people; may be empty
 * @param description for people; may be empty
 * @param dataset where the real examples come from; the definition is a data set source
 * @param objective the adversarial objective
 * @param optimizers by network name
 * @param training batch, length, sampling and checkpoint intervals, seed
 * @param networks by name, in file order
 * @param diagram positions of layer figures by {@code network.layer}; layers without one are laid out automatically
 */
public record Experiment(String name, String description, Settings dataset, Settings objective,
		Map<String, Settings> optimizers, Settings training, Map<String, Network> networks,
		Map<String, Position> diagram) {

	/** The version of the file format that this release reads and writes. */
	public static final int FORMAT_VERSION = 1;

	/** The file extension of experiments, without the dot. */
	public static final String FILE_EXTENSION = "gan";

	/** Copies the maps, keeping their order. */
	public Experiment {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(dataset, "dataset");
		Objects.requireNonNull(objective, "objective");
		Objects.requireNonNull(training, "training");
		optimizers = ordered(optimizers);
		networks = ordered(networks);
		diagram = ordered(diagram);
	}

	private static <V> Map<String, V> ordered(Map<String, V> map) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}

	/**
	 * The first network of a role.
	 *
	 * @param role the role
	 * @return the network, if there is one
	 */
	public Optional<Network> network(Role role) {
		return networks.values().stream().filter(n -> n.role() == role).findFirst();
	}

	/** @return the network that judges examples: the discriminator or the critic */
	public Optional<Network> judge() {
		return network(Role.DISCRIMINATOR).or(() -> network(Role.CRITIC));
	}

	/**
	 * A copy with another name and description.
	 *
	 * @param newName the name
	 * @param newDescription the description
	 * @return the copy
	 */
	public Experiment withTexts(String newName, String newDescription) {
		return new Experiment(newName, newDescription, dataset, objective, optimizers, training, networks, diagram);
	}

	/**
	 * A copy with another data set.
	 *
	 * @param newDataset the data set
	 * @return the copy
	 */
	public Experiment withDataset(Settings newDataset) {
		return new Experiment(name, description, newDataset, objective, optimizers, training, networks, diagram);
	}

	/**
	 * A copy with another objective.
	 *
	 * @param newObjective the objective
	 * @return the copy
	 */
	public Experiment withObjective(Settings newObjective) {
		return new Experiment(name, description, dataset, newObjective, optimizers, training, networks, diagram);
	}

	/**
	 * A copy with other optimizers.
	 *
	 * @param newOptimizers the optimizers by network
	 * @return the copy
	 */
	public Experiment withOptimizers(Map<String, Settings> newOptimizers) {
		return new Experiment(name, description, dataset, objective, newOptimizers, training, networks, diagram);
	}

	/**
	 * A copy with another or one more optimizer.
	 *
	 * @param network the name of the network that it trains
	 * @param optimizer the optimizer
	 * @return the copy
	 */
	public Experiment withOptimizer(String network, Settings optimizer) {
		return withOptimizers(put(optimizers, network, optimizer));
	}

	/**
	 * A copy with other training settings.
	 *
	 * @param newTraining the training settings
	 * @return the copy
	 */
	public Experiment withTraining(Settings newTraining) {
		return new Experiment(name, description, dataset, objective, optimizers, newTraining, networks, diagram);
	}

	/**
	 * A copy with other networks.
	 *
	 * @param newNetworks the networks by name
	 * @return the copy
	 */
	public Experiment withNetworks(Map<String, Network> newNetworks) {
		return new Experiment(name, description, dataset, objective, optimizers, training, newNetworks, diagram);
	}

	/**
	 * A copy with one network more, or changed if there is one of the same name.
	 *
	 * @param network the network
	 * @return the copy
	 */
	public Experiment withNetwork(Network network) {
		return withNetworks(put(networks, network.name(), network));
	}

	/**
	 * A copy with another diagram.
	 *
	 * @param newDiagram positions by layer, for example {@code generator.dense1}
	 * @return the copy
	 */
	public Experiment withDiagram(Map<String, Position> newDiagram) {
		return new Experiment(name, description, dataset, objective, optimizers, training, networks, newDiagram);
	}

	private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
		Map<String, V> copy = new LinkedHashMap<>(map);
		copy.put(key, value);
		return copy;
	}
}
