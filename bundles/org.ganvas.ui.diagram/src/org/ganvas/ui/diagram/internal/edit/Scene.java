/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Position;
import org.ganvas.model.Role;
import org.ganvas.ui.diagram.internal.figures.LaneFigure;
import org.ganvas.ui.diagram.internal.layout.Metrics;
import org.ganvas.ui.diagram.internal.layout.Placement;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;

/**
 * What is shown of an experiment and where: lanes, layers, participants of the game, and all connections. Immutable.
 */
final class Scene {

	private static final List<Role> ORDER = List.of(Role.ENCODER, Role.GENERATOR, Role.DECODER, Role.DISCRIMINATOR,
			Role.CRITIC, Role.CLASSIFIER);

	private final Experiment experiment;
	private final Map<NetworkRef, List<LayerRef>> lanes = new LinkedHashMap<>();
	private final Map<NetworkRef, Rectangle> laneBounds = new HashMap<>();
	private final Map<LayerRef, Layer> layers = new HashMap<>();
	private final Map<LayerRef, Position> positions = new HashMap<>();
	private final Map<GameNode, Rectangle> gameNodes = new EnumMap<>(GameNode.class);
	private final Map<Object, List<Object>> outgoing = new HashMap<>();
	private final Map<Object, List<Object>> incoming = new HashMap<>();

	Scene(Experiment experiment) {
		this.experiment = experiment;
		List<Network> sorted = new ArrayList<>(experiment.networks().values());
		sorted.sort(Comparator.comparingInt(n -> ORDER.indexOf(n.role())));
		sorted.forEach(this::addLayers);
		placeLanes();
		GameScene game = new GameScene(experiment, this::bounds, lanesRight());
		gameNodes.putAll(game.nodes());
		game.wires().forEach(wire -> connect(wire.source(), wire.target(), wire));
	}

	private void addLayers(Network network) {
		List<LayerRef> refs = Experiments.refs(network);
		lanes.put(new NetworkRef(network.name()), refs);
		Map<String, Position> placed = Placement.of(experiment, network);
		for (int i = 0; i < refs.size(); i++) {
			LayerRef ref = refs.get(i);
			Position at = placed.get(ref.name());
			int shift = ref.occurrence() * 2 * Metrics.GRID;
			positions.put(ref, new Position(at.x() + shift, at.y() + shift));
			layers.put(ref, network.layers().get(i));
			addWires(network, ref, network.layers().get(i));
		}
	}

	private void addWires(Network network, LayerRef target, Layer layer) {
		for (int i = 0; i < layer.inputs().size() && target.occurrence() == 0; i++) {
			String input = layer.inputs().get(i);
			if (network.layer(input).isPresent()) {
				connect(LayerRef.of(network.name(), input), target,
						new WireRef(network.name(), input, layer.name(), i));
			}
		}
	}

	private void connect(Object source, Object target, Object wire) {
		outgoing.computeIfAbsent(source, s -> new ArrayList<>()).add(wire);
		incoming.computeIfAbsent(target, t -> new ArrayList<>()).add(wire);
	}

	private void placeLanes() {
		int width = 3 * Metrics.COLUMN;
		for (Position position : positions.values()) {
			width = Math.max(width, position.x() + Metrics.LAYER_WIDTH + Metrics.PADDING);
		}
		int top = Metrics.PADDING;
		for (Map.Entry<NetworkRef, List<LayerRef>> lane : lanes.entrySet()) {
			int bottom = lane.getValue().stream().mapToInt(ref -> positions.get(ref).y()).max()
					.orElse(Metrics.PADDING);
			int height = LaneFigure.HEADER + bottom + Metrics.LAYER_HEIGHT + Metrics.PADDING;
			laneBounds.put(lane.getKey(),
					new Rectangle(Metrics.PADDING + Metrics.NODE_WIDTH + Metrics.GAP, top, width, height));
			top += height + Metrics.GAP / 2;
		}
	}

	private int lanesRight() {
		return laneBounds.values().stream().mapToInt(Rectangle::right).max().orElse(Metrics.PADDING);
	}

	/** The absolute bounds of a layer's figure. */
	private Rectangle bounds(LayerRef ref) {
		Rectangle lane = laneBounds.get(new NetworkRef(ref.network()));
		return layerBounds(ref).translate(lane.x, lane.y + LaneFigure.HEADER);
	}

	Experiment experiment() {
		return experiment;
	}

	List<Object> children() {
		List<Object> children = new ArrayList<>(lanes.keySet());
		children.addAll(gameNodes.keySet());
		return children;
	}

	List<LayerRef> layers(NetworkRef lane) {
		return lanes.getOrDefault(lane, List.of());
	}

	Layer layer(LayerRef ref) {
		return layers.get(ref);
	}

	Rectangle laneBounds(NetworkRef lane) {
		return laneBounds.get(lane).getCopy();
	}

	Rectangle gameNodeBounds(GameNode node) {
		return gameNodes.get(node).getCopy();
	}

	/** The bounds of a layer's figure relative to its lane's body. */
	Rectangle layerBounds(LayerRef ref) {
		Position at = positions.get(ref);
		return new Rectangle(at.x(), at.y(), Metrics.LAYER_WIDTH, Metrics.LAYER_HEIGHT);
	}

	Position position(LayerRef ref) {
		return positions.get(ref);
	}

	List<Object> outgoing(Object source) {
		return outgoing.getOrDefault(source, List.of());
	}

	List<Object> incoming(Object target) {
		return incoming.getOrDefault(target, List.of());
	}
}
