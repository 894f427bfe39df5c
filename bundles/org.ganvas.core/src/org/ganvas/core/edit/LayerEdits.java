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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Names;
import org.ganvas.model.Network;
import org.ganvas.model.Position;
import org.ganvas.model.layer.LayerType;

/** Adding, removing, renaming and placing layers. */
public final class LayerEdits {

	private LayerEdits() {
	}

	/**
	 * Adds a layer that takes nothing yet, at the end of a network.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @param type the layer's type; its required fields get usual values
	 * @return the changed experiment
	 */
	public static Experiment add(Experiment experiment, String network, LayerType type) {
		Network before = Experiments.network(experiment, network);
		List<Layer> layers = new ArrayList<>(before.layers());
		layers.add(newLayer(experiment, before, type, List.of()));
		return Experiments.withLayers(experiment, network, layers);
	}

	/**
	 * Inserts a layer behind another, whose takers take the new one from then on.
	 *
	 * @param experiment the experiment
	 * @param source the layer that feeds the new one
	 * @param type the new layer's type; not of the input family
	 * @return the changed experiment; the same if there is no such source
	 */
	public static Experiment insertAfter(Experiment experiment, LayerRef source, LayerType type) {
		int index = Experiments.index(experiment, source);
		if (index < 0) {
			return experiment;
		}
		Network before = Experiments.network(experiment, source.network());
		Layer added = newLayer(experiment, before, type, List.of(source.name()));
		List<Layer> layers = new ArrayList<>();
		for (Layer layer : before.layers()) {
			layers.add(WireEdits.withInputs(layer,
					layer.inputs().stream().map(i -> i.equals(source.name()) ? added.name() : i).toList()));
		}
		layers.add(index + 1, added);
		return Experiments.withLayers(experiment, source.network(), layers);
	}

	/**
	 * Inserts a layer into a connection.
	 *
	 * @param experiment the experiment
	 * @param wire the connection
	 * @param type the new layer's type; not of the input family
	 * @return the changed experiment; the same if there is no such connection
	 */
	public static Experiment insertInto(Experiment experiment, WireRef wire, LayerType type) {
		if (!WireEdits.exists(experiment, wire)) {
			return experiment;
		}
		Network before = Experiments.network(experiment, wire.network());
		Layer added = newLayer(experiment, before, type, List.of(wire.source()));
		List<Layer> layers = new ArrayList<>(before.layers());
		int index = Experiments.index(experiment, LayerRef.of(wire.network(), wire.target()));
		List<String> inputs = new ArrayList<>(layers.get(index).inputs());
		inputs.set(wire.input(), added.name());
		layers.set(index, WireEdits.withInputs(layers.get(index), inputs));
		layers.add(index, added);
		return Experiments.withLayers(experiment, wire.network(), layers);
	}

	/**
	 * Removes layers; what took a removed layer takes that layer's first remaining source instead.
	 *
	 * @param experiment the experiment
	 * @param refs the layers; those that do not exist are ignored
	 * @return the changed experiment
	 */
	public static Experiment delete(Experiment experiment, Collection<LayerRef> refs) {
		Experiment changed = experiment;
		for (LayerRef ref : inDescendingOccurrence(refs)) {
			changed = delete(changed, ref);
		}
		return changed;
	}

	private static List<LayerRef> inDescendingOccurrence(Collection<LayerRef> refs) {
		return refs.stream().sorted((a, b) -> b.occurrence() - a.occurrence()).toList();
	}

	private static Experiment delete(Experiment experiment, LayerRef ref) {
		int index = Experiments.index(experiment, ref);
		if (index < 0) {
			return experiment;
		}
		List<Layer> layers = new ArrayList<>(Experiments.network(experiment, ref.network()).layers());
		Layer removed = layers.remove(index);
		if (layers.stream().anyMatch(l -> l.name().equals(ref.name()))) {
			return Experiments.withLayers(experiment, ref.network(), layers);
		}
		List<String> bridge = removed.inputs().stream().filter(i -> !i.equals(ref.name())).limit(1).toList();
		layers.replaceAll(layer -> bridged(layer, ref.name(), bridge));
		Map<String, Position> diagram = new LinkedHashMap<>(experiment.diagram());
		diagram.remove(ref.positionKey());
		return Experiments.withDiagram(Experiments.withLayers(experiment, ref.network(), layers), diagram);
	}

	private static Layer bridged(Layer layer, String removed, List<String> bridge) {
		if (!layer.inputs().contains(removed)) {
			return layer;
		}
		Set<String> inputs = new LinkedHashSet<>();
		layer.inputs().forEach(i -> inputs.addAll(i.equals(removed) ? bridge : List.of(i)));
		inputs.remove(layer.name());
		return WireEdits.withInputs(layer, List.copyOf(inputs));
	}

	/**
	 * Why a layer cannot be renamed.
	 *
	 * @param experiment the experiment
	 * @param ref the layer
	 * @param name the wanted name
	 * @return a sentence, or null if it can be renamed
	 */
	public static String whyNotRename(Experiment experiment, LayerRef ref, String name) {
		if (!Names.isName(name)) {
			return "\"" + name + "\" is not " + Names.ALLOWED + ".";
		}
		boolean taken = !name.equals(ref.name())
				&& Experiments.network(experiment, ref.network()).layer(name).isPresent();
		return taken ? "There is already a layer \"" + name + "\" in this network. Choose another name." : null;
	}

	/**
	 * Renames a layer, with everything that refers to it.
	 *
	 * @param experiment the experiment
	 * @param ref the layer
	 * @param name the new name
	 * @return the changed experiment
	 * @throws IllegalArgumentException if {@link #whyNotRename} has an objection
	 */
	public static Experiment rename(Experiment experiment, LayerRef ref, String name) {
		String objection = whyNotRename(experiment, ref, name);
		if (objection != null) {
			throw new IllegalArgumentException(objection);
		}
		Experiment renamed = Experiments.withLayer(experiment, ref, l -> new Layer(name, l.inputs(), l.settings()));
		if (ref.occurrence() > 0) {
			return renamed;
		}
		List<Layer> layers = Experiments.network(renamed, ref.network()).layers().stream()
				.map(l -> WireEdits.withInputs(l, replaced(l.inputs(), ref.name(), name))).toList();
		Map<String, Position> diagram = new LinkedHashMap<>();
		String newKey = LayerRef.of(ref.network(), name).positionKey();
		renamed.diagram().forEach((key, at) -> diagram.put(key.equals(ref.positionKey()) ? newKey : key, at));
		return Experiments.withDiagram(Experiments.withLayers(renamed, ref.network(), layers), diagram);
	}

	private static List<String> replaced(List<String> names, String old, String now) {
		return names.stream().map(n -> n.equals(old) ? now : n).toList();
	}

	/**
	 * Places the figures of a network's layers.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @param positions by layer name; names that the network does not have are ignored
	 * @return the changed experiment, in which the other layers are where they were
	 */
	public static Experiment place(Experiment experiment, String network, Map<String, Position> positions) {
		Map<String, Position> diagram = new LinkedHashMap<>(experiment.diagram());
		for (Layer layer : Experiments.network(experiment, network).layers()) {
			Position position = positions.get(layer.name());
			if (position != null) {
				diagram.put(LayerRef.of(network, layer.name()).positionKey(), position);
			}
		}
		return Experiments.withDiagram(experiment, diagram);
	}

	/**
	 * Forgets where figures are, so that they are laid out automatically.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @return the changed experiment
	 */
	public static Experiment unplace(Experiment experiment, String network) {
		Map<String, Position> diagram = new LinkedHashMap<>(experiment.diagram());
		diagram.keySet().removeIf(key -> key.startsWith(network + '.'));
		return Experiments.withDiagram(experiment, diagram);
	}

	/**
	 * Adds the layers of a clip to a network under free names; connections among them stay, others are dropped.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @param clip the layers
	 * @param positions where they go, by the names that they have in the clip; may be empty
	 * @return the changed experiment
	 */
	public static Experiment paste(Experiment experiment, String network, LayerClip clip,
			Map<String, Position> positions) {
		Network before = Experiments.network(experiment, network);
		LayerNames names = new LayerNames(before);
		Map<String, String> renamed = new HashMap<>();
		clip.layers().forEach(l -> renamed.put(l.name(), names.like(l.name())));
		List<Layer> layers = new ArrayList<>(before.layers());
		Map<String, Position> placed = new HashMap<>();
		for (Layer layer : clip.layers()) {
			List<String> inputs = layer.inputs().stream().filter(renamed::containsKey).map(renamed::get).toList();
			layers.add(new Layer(renamed.get(layer.name()), inputs, layer.settings()));
			if (positions.containsKey(layer.name())) {
				placed.put(renamed.get(layer.name()), positions.get(layer.name()));
			}
		}
		return place(Experiments.withLayers(experiment, network, layers), network, placed);
	}

	/**
	 * The layers that an edit has added.
	 *
	 * @param before the experiment before
	 * @param after the experiment after
	 * @return references to the layers that only the second has
	 */
	public static Set<LayerRef> added(Experiment before, Experiment after) {
		Set<LayerRef> refs = new LinkedHashSet<>();
		after.networks().values().forEach(network -> refs.addAll(Experiments.refs(network)));
		Set<LayerRef> old = new HashSet<>();
		before.networks().values().forEach(network -> old.addAll(Experiments.refs(network)));
		refs.removeAll(old);
		return refs;
	}

	private static Layer newLayer(Experiment experiment, Network network, LayerType type, List<String> inputs) {
		return new Layer(new LayerNames(network).of(type), inputs, NewLayers.settings(experiment, type));
	}
}
