/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.ganvas.core.edit.LayerRef;

/** Where layers are in a text, and which layer is at a place, however broken the text is. */
public final class LayerPlaces {

	private static final int LAYER_DEPTH = 4;
	private static final String NETWORKS = "networks";
	private static final String LAYERS = "layers";
	private static final String NAME = "name";

	private LayerPlaces() {
	}

	/**
	 * Finds a layer.
	 *
	 * @param text the text
	 * @param ref the layer
	 * @return where its object is
	 */
	public static Optional<IRegion> find(String text, LayerRef ref) {
		return layers(LooseJson.read(text), ref.network()).stream()
				.filter(l -> l.scalar(NAME).equals(Optional.of(ref.name()))).skip(ref.occurrence()).findFirst()
				.map(l -> new Region(l.start(), Math.min(l.end(), text.length()) - l.start()));
	}

	/**
	 * Finds a network.
	 *
	 * @param text the text
	 * @param network its name
	 * @return where its name is
	 */
	public static Optional<IRegion> network(String text, String network) {
		return LooseJson.read(text).get(NETWORKS).flatMap(n -> n.member(network))
				.map(m -> new Region(m.nameStart(), m.nameEnd() - m.nameStart()));
	}

	/**
	 * Finds the layer at a place.
	 *
	 * @param text the text
	 * @param offset the place
	 * @return the layer whose object is around it
	 */
	public static Optional<LayerRef> at(String text, int offset) {
		LooseNode root = LooseJson.read(text);
		List<String> path = Place.at(root, offset).path();
		if (path.size() < LAYER_DEPTH || !path.get(0).equals(NETWORKS) || !path.get(2).equals(LAYERS)) {
			return Optional.empty();
		}
		List<LooseNode> layers = layers(root, path.get(1));
		int index = index(layers, offset);
		return index < 0 ? Optional.empty()
				: layers.get(index).scalar(NAME).map(name -> new LayerRef(path.get(1), name,
						(int) layers.subList(0, index).stream().filter(l -> l.scalar(NAME).equals(Optional.of(name)))
								.count()));
	}

	/** The layer around a place; -1 if the list is not one of layers, or another one has its name. */
	private static int index(List<LooseNode> layers, int offset) {
		int index = 0;
		while (index < layers.size() && !layers.get(index).encloses(offset)) {
			index++;
		}
		return index < layers.size() ? index : -1;
	}

	private static List<LooseNode> layers(LooseNode root, String network) {
		return root.get(NETWORKS).flatMap(n -> n.get(network)).flatMap(n -> n.get(LAYERS)).map(LooseNode::elements)
				.orElse(List.of());
	}
}
