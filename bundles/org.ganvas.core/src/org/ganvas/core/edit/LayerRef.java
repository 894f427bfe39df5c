/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

/**
 * Names a layer of an experiment, also where a broken file gives the same name twice.
 *
 * @param network the network's name
 * @param name the layer's name
 * @param occurrence 0 for the first layer of that name in the network, 1 for the second
 */
public record LayerRef(String network, String name, int occurrence) {

	/**
	 * The first layer of a name.
	 *
	 * @param network the network's name
	 * @param name the layer's name
	 * @return the reference
	 */
	public static LayerRef of(String network, String name) {
		return new LayerRef(network, name, 0);
	}

	/** @return the key of the layer's position in the experiment */
	public String positionKey() {
		return network + '.' + name;
	}
}
