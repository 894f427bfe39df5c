/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.field.Settings;

/** Changes of a network's graph, as new networks. A name stands for the first layer of that name. */
public final class NetworkEdits {

	private NetworkEdits() {
	}

	/**
	 * A name that no layer has.
	 *
	 * @param network the network
	 * @param base what the name begins with
	 * @return the base, or the base with the first number from 2 on that is free
	 */
	public static String freeName(Network network, String base) {
		String name = base;
		for (int n = 2; network.layer(name).isPresent(); n++) {
			name = base + n;
		}
		return name;
	}

	/**
	 * Puts a layer between another one and its inputs.
	 *
	 * @param network the network
	 * @param layerName the layer that takes the new one as its only input from then on
	 * @param settings what the new layer is
	 * @return the changed network; the same if there is no such layer
	 */
	public static Network insertBefore(Network network, String layerName, Settings settings) {
		int index = indexOf(network, layerName);
		if (index < 0) {
			return network;
		}
		List<Layer> layers = new ArrayList<>(network.layers());
		Layer layer = layers.get(index);
		Layer inserted = new Layer(freeName(network, settings.definition().type()), layer.inputs(), settings);
		layers.set(index, layer.withInputs(List.of(inserted.name())));
		layers.add(index, inserted);
		return network.withLayers(layers);
	}

	/**
	 * Puts a layer between another one and all that take its output.
	 *
	 * @param network the network
	 * @param layerName the layer that is the new one's only input
	 * @param settings what the new layer is
	 * @return the changed network; the same if there is no such layer
	 */
	public static Network insertAfter(Network network, String layerName, Settings settings) {
		int index = indexOf(network, layerName);
		if (index < 0) {
			return network;
		}
		Layer inserted = new Layer(freeName(network, settings.definition().type()), List.of(layerName), settings);
		List<Layer> layers = new ArrayList<>();
		for (Layer layer : network.layers()) {
			layers.add(replaceInput(layer, layerName, List.of(inserted.name())));
		}
		layers.add(index + 1, inserted);
		return network.withLayers(layers);
	}

	/**
	 * Removes a layer; those that took its output take its inputs.
	 *
	 * @param network the network
	 * @param layerName the layer
	 * @return the changed network; the same if there is no such layer
	 */
	public static Network remove(Network network, String layerName) {
		int index = indexOf(network, layerName);
		if (index < 0) {
			return network;
		}
		List<String> inputs = network.layers().get(index).inputs();
		List<Layer> layers = new ArrayList<>();
		for (int i = 0; i < network.layers().size(); i++) {
			if (i != index) {
				layers.add(replaceInput(network.layers().get(i), layerName, inputs));
			}
		}
		return network.withLayers(layers);
	}

	/**
	 * Replaces a layer.
	 *
	 * @param network the network
	 * @param index the layer's position in the file, from 0
	 * @param layer the new layer
	 * @return the changed network
	 */
	public static Network replace(Network network, int index, Layer layer) {
		List<Layer> layers = new ArrayList<>(network.layers());
		layers.set(index, layer);
		return network.withLayers(layers);
	}

	/**
	 * Replaces the first layer that has the name of another one.
	 *
	 * @param network the network
	 * @param layer the new layer
	 * @return the changed network; the same if there is no layer of that name
	 */
	public static Network replace(Network network, Layer layer) {
		int index = indexOf(network, layer.name());
		return index < 0 ? network : replace(network, index, layer);
	}

	private static Layer replaceInput(Layer layer, String old, List<String> replacement) {
		if (!layer.inputs().contains(old)) {
			return layer;
		}
		return layer.withInputs(
				layer.inputs().stream().flatMap(i -> i.equals(old) ? replacement.stream() : List.of(i).stream())
						.toList());
	}

	private static int indexOf(Network network, String layerName) {
		for (int i = 0; i < network.layers().size(); i++) {
			if (network.layers().get(i).name().equals(layerName)) {
				return i;
			}
		}
		return -1;
	}
}
