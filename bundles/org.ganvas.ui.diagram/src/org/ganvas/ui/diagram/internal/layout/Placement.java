/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.layout;

import java.util.HashMap;
import java.util.Map;

import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Position;

/** Where the layers of a network are shown: where the experiment says, or else where the automatic layout puts them. */
public final class Placement {

	private final Map<String, Position> positions = new HashMap<>();

	private Placement(Experiment experiment, Network network) {
		for (Layer layer : network.layers()) {
			Position stored = experiment.diagram().get(LayerRef.of(network.name(), layer.name()).positionKey());
			if (stored != null) {
				positions.put(layer.name(), stored);
			}
		}
		if (positions.isEmpty()) {
			positions.putAll(LaneLayout.of(network));
		} else {
			network.layers().stream().filter(l -> !positions.containsKey(l.name())).forEach(this::placeBesideInput);
		}
	}

	/**
	 * The places of all layers.
	 *
	 * @param experiment the experiment
	 * @param network one of its networks
	 * @return the upper left corners within the lane, by layer name
	 */
	public static Map<String, Position> of(Experiment experiment, Network network) {
		return Map.copyOf(new Placement(experiment, network).positions);
	}

	/**
	 * Whether figures of a network have been placed by hand.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @return whether any layer has a position
	 */
	public static boolean isManual(Experiment experiment, String network) {
		return experiment.diagram().keySet().stream().anyMatch(key -> key.startsWith(network + '.'));
	}

	/**
	 * Puts a layer at a place and pins the others where they are.
	 *
	 * @param experiment the experiment
	 * @param ref the layer
	 * @param position its upper left corner within the lane; moved into the lane if it is outside
	 * @return the changed experiment
	 */
	public static Experiment move(Experiment experiment, LayerRef ref, Position position) {
		Map<String, Position> all = new HashMap<>(of(experiment, Experiments.network(experiment, ref.network())));
		all.put(ref.name(), new Position(Math.max(position.x(), 0), Math.max(position.y(), 0)));
		return LayerEdits.place(experiment, ref.network(), all);
	}

	/**
	 * Makes room for a layer that was just inserted behind another: what stands in its way and to the right of it in
	 * the same row moves one column on. A lane that is laid out automatically stays so.
	 *
	 * @param experiment the experiment with the new layer, which has no position yet
	 * @param ref the new layer
	 * @param source the layer behind which it goes
	 * @return the changed experiment
	 */
	public static Experiment makeRoom(Experiment experiment, LayerRef ref, String source) {
		if (!isManual(experiment, ref.network())) {
			return experiment;
		}
		Map<String, Position> all = new HashMap<>(of(experiment, Experiments.network(experiment, ref.network())));
		Position behind = all.get(source);
		Position place = new Position(behind.x() + Metrics.COLUMN, behind.y());
		all.remove(ref.name());
		if (all.values().stream().anyMatch(p -> overlap(p, place))) {
			all.replaceAll((name, p) -> p.x() > behind.x() && Math.abs(p.y() - place.y()) < Metrics.LAYER_HEIGHT
					? new Position(p.x() + Metrics.COLUMN, p.y())
					: p);
		}
		all.put(ref.name(), place);
		return LayerEdits.place(experiment, ref.network(), all);
	}

	private void placeBesideInput(Layer layer) {
		Position input = layer.inputs().stream().map(positions::get).filter(p -> p != null).findFirst()
				.orElse(new Position(Metrics.PADDING - Metrics.COLUMN, Metrics.PADDING));
		Position place = new Position(input.x() + Metrics.COLUMN, input.y());
		while (isTaken(place)) {
			place = new Position(place.x(), place.y() + Metrics.ROW);
		}
		positions.put(layer.name(), place);
	}

	private boolean isTaken(Position place) {
		return positions.values().stream().anyMatch(p -> overlap(p, place));
	}

	private static boolean overlap(Position a, Position b) {
		return Math.abs(a.x() - b.x()) < Metrics.LAYER_WIDTH && Math.abs(a.y() - b.y()) < Metrics.LAYER_HEIGHT;
	}
}
