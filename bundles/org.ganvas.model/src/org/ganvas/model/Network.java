/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A directed acyclic graph of layers.
 *
 * @param name unique in its experiment; the key under {@code networks} in the file
 * @param role what it is for
 * @param layers the layers in file order, which need not be topological
 */
public record Network(String name, Role role, List<Layer> layers) {

	/** Copies the list. */
	public Network {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(role, "role");
		layers = List.copyOf(layers);
	}

	/**
	 * Finds a layer.
	 *
	 * @param layerName the name
	 * @return the first layer of that name
	 */
	public Optional<Layer> layer(String layerName) {
		return layers.stream().filter(l -> l.name().equals(layerName)).findFirst();
	}

	/**
	 * A copy with another role.
	 *
	 * @param newRole the role
	 * @return the copy
	 */
	public Network withRole(Role newRole) {
		return new Network(name, newRole, layers);
	}

	/**
	 * A copy with other layers.
	 *
	 * @param newLayers the layers in file order
	 * @return the copy
	 */
	public Network withLayers(List<Layer> newLayers) {
		return new Network(name, role, newLayers);
	}
}
