/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;

/** Connecting layers. Connections that would close a cycle or exceed what the target's type takes are refused. */
public final class WireEdits {

	private WireEdits() {
	}

	/**
	 * Whether a connection is there.
	 *
	 * @param experiment the experiment
	 * @param wire the connection
	 * @return whether the target's input of that number is the source
	 */
	public static boolean exists(Experiment experiment, WireRef wire) {
		return target(experiment, wire).map(Layer::inputs)
				.filter(in -> wire.input() < in.size() && in.get(wire.input()).equals(wire.source())).isPresent();
	}

	/**
	 * Whether a layer can take another's output.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @param source the name of the layer that gives
	 * @param target the name of the layer that takes
	 * @return whether {@link #connect} changes anything
	 */
	public static boolean canConnect(Experiment experiment, String network, String source, String target) {
		Network in = experiment.networks().get(network);
		if (in == null || in.layer(source).isEmpty() || in.layer(target).isEmpty() || reaches(in, target, source)) {
			return false;
		}
		Layer taker = in.layer(target).get();
		int most = taker.type().maxInputs();
		boolean room = taker.inputs().size() < most || most == 1;
		return room && !taker.inputs().contains(source);
	}

	/**
	 * Connects two layers. A layer that takes one input only takes the new one instead of its old one.
	 *
	 * @param experiment the experiment
	 * @param network the network's name
	 * @param source the name of the layer that gives
	 * @param target the name of the layer that takes
	 * @return the changed experiment; the same if they cannot be connected
	 */
	public static Experiment connect(Experiment experiment, String network, String source, String target) {
		if (!canConnect(experiment, network, source, target)) {
			return experiment;
		}
		return Experiments.withLayer(experiment, LayerRef.of(network, target), layer -> {
			List<String> inputs = new ArrayList<>(layer.type().maxInputs() == 1 ? List.of() : layer.inputs());
			inputs.add(source);
			return withInputs(layer, inputs);
		});
	}

	/**
	 * Removes a connection.
	 *
	 * @param experiment the experiment
	 * @param wire the connection
	 * @return the changed experiment; the same if there is no such connection
	 */
	public static Experiment disconnect(Experiment experiment, WireRef wire) {
		if (!exists(experiment, wire)) {
			return experiment;
		}
		return Experiments.withLayer(experiment, LayerRef.of(wire.network(), wire.target()), layer -> {
			List<String> inputs = new ArrayList<>(layer.inputs());
			inputs.remove(wire.input());
			return withInputs(layer, inputs);
		});
	}

	/**
	 * Lets a connection begin at another layer; its number among the target's inputs stays.
	 *
	 * @param experiment the experiment
	 * @param wire the connection
	 * @param source the name of the layer that gives from now on
	 * @return the changed experiment; the same if that is not possible
	 */
	public static Experiment reconnectSource(Experiment experiment, WireRef wire, String source) {
		Experiment without = disconnect(experiment, wire);
		if (without.equals(experiment) || !canConnect(without, wire.network(), source, wire.target())) {
			return experiment;
		}
		return Experiments.withLayer(without, LayerRef.of(wire.network(), wire.target()), layer -> {
			List<String> inputs = new ArrayList<>(layer.inputs());
			inputs.add(wire.input(), source);
			return withInputs(layer, inputs);
		});
	}

	/**
	 * Lets a connection end at another layer.
	 *
	 * @param experiment the experiment
	 * @param wire the connection
	 * @param target the name of the layer that takes from now on
	 * @return the changed experiment; the same if that is not possible
	 */
	public static Experiment reconnectTarget(Experiment experiment, WireRef wire, String target) {
		Experiment without = disconnect(experiment, wire);
		if (without.equals(experiment) || target.equals(wire.target())
				|| !canConnect(without, wire.network(), wire.source(), target)) {
			return experiment;
		}
		return connect(without, wire.network(), wire.source(), target);
	}

	static Layer withInputs(Layer layer, List<String> inputs) {
		return layer.inputs().equals(inputs) ? layer : new Layer(layer.name(), inputs, layer.settings());
	}

	private static Optional<Layer> target(Experiment experiment, WireRef wire) {
		return Experiments.layer(experiment, LayerRef.of(wire.network(), wire.target()));
	}

	/** Whether the output of one layer arrives at another, directly or through others, or they are the same. */
	private static boolean reaches(Network network, String from, String to) {
		Map<String, List<String>> inputs = new HashMap<>();
		network.layers().forEach(layer -> inputs.putIfAbsent(layer.name(), layer.inputs()));
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(to));
		while (!open.isEmpty()) {
			String name = open.pop();
			if (name.equals(from)) {
				return true;
			}
			if (seen.add(name)) {
				open.addAll(inputs.getOrDefault(name, List.of()));
			}
		}
		return false;
	}
}
