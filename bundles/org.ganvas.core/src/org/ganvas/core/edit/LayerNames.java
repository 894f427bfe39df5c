/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.layer.LayerType;

/** Names for new layers that are not taken yet. */
final class LayerNames {

	private final Set<String> taken;

	LayerNames(Network network) {
		taken = network.layers().stream().map(Layer::name).collect(Collectors.toCollection(HashSet::new));
	}

	/** A name after the type, such as {@code conv1}; it is taken from now on. */
	String of(LayerType type) {
		return numbered(type.type().replaceFirst("2d$", ""));
	}

	/** The name itself if it is free, or else the next number of it; it is taken from now on. */
	String like(String name) {
		return taken.add(name) ? name : numbered(name.replaceFirst("\\d+$", ""));
	}

	private String numbered(String stem) {
		for (int i = 1;; i++) {
			if (taken.add(stem + i)) {
				return stem + i;
			}
		}
	}
}
