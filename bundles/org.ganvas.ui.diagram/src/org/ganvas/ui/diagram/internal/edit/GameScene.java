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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.layer.ImageInput;
import org.ganvas.model.layer.LatentInput;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.layout.Metrics;

/** The adversarial game around the networks: noise and data go in, the objective judges. It follows from the roles. */
final class GameScene {

	private final Function<LayerRef, Rectangle> bounds;
	private final Map<GameNode, Rectangle> nodes = new EnumMap<>(GameNode.class);
	private final List<GameWire> wires = new ArrayList<>();

	GameScene(Experiment experiment, Function<LayerRef, Rectangle> bounds, int right) {
		this.bounds = bounds;
		Optional<Network> generator = experiment.network(Role.GENERATOR);
		Optional<Network> judge = experiment.judge();
		List<LayerRef> latents = generator.map(g -> inputs(g, LatentInput.class)).orElse(List.of());
		List<LayerRef> images = judge.map(j -> inputs(j, ImageInput.class)).orElse(List.of());
		Optional<LayerRef> fake = generator.flatMap(GameScene::output);
		Optional<LayerRef> score = judge.flatMap(GameScene::output);
		for (LayerRef latent : latents) {
			place(GameNode.NOISE, latent, Metrics.PADDING);
			wires.add(new GameWire(GameWire.Kind.LATENT, GameNode.NOISE, latent));
		}
		for (LayerRef image : images) {
			fake.ifPresent(out -> wires.add(new GameWire(GameWire.Kind.FAKE, out, image)));
			place(GameNode.DATA, image, Metrics.PADDING);
			wires.add(new GameWire(GameWire.Kind.REAL, GameNode.DATA, image));
		}
		score.ifPresent(out -> {
			place(GameNode.OBJECTIVE, out, right + Metrics.GAP);
			wires.add(new GameWire(GameWire.Kind.SCORE, out, GameNode.OBJECTIVE));
		});
	}

	Map<GameNode, Rectangle> nodes() {
		return nodes;
	}

	List<GameWire> wires() {
		return wires;
	}

	private void place(GameNode node, LayerRef beside, int x) {
		nodes.putIfAbsent(node, new Rectangle(x, bounds.apply(beside).y, Metrics.NODE_WIDTH, Metrics.LAYER_HEIGHT));
	}

	private static List<LayerRef> inputs(Network network, Class<? extends LayerType> type) {
		return network.layers().stream().filter(l -> type.isInstance(l.type()))
				.map(l -> LayerRef.of(network.name(), l.name())).distinct().toList();
	}

	/** The layer that nobody takes; of several the last that does something. */
	private static Optional<LayerRef> output(Network network) {
		List<String> taken = network.layers().stream().flatMap(l -> l.inputs().stream()).toList();
		return network.layers().stream().filter(l -> l.type().family() != LayerFamily.INPUT).map(Layer::name)
				.filter(name -> !taken.contains(name)).reduce((first, second) -> second)
				.map(name -> LayerRef.of(network.name(), name));
	}
}
