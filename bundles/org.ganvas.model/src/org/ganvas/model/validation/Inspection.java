/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.LayerFamily;

/** An experiment under validation: what rules look at, and where they report. */
final class Inspection {

	private final Experiment experiment;
	private final DataFacts facts;
	private final Map<String, NetworkAnalysis> analyses = new HashMap<>();
	private final List<Problem> problems = new ArrayList<>();

	Inspection(Experiment experiment, DataFacts facts) {
		this.experiment = experiment;
		this.facts = facts;
		experiment.networks().forEach((name, network) -> analyses.put(name, NetworkAnalysis.of(network)));
	}

	Experiment experiment() {
		return experiment;
	}

	DataFacts facts() {
		return facts;
	}

	List<Problem> problems() {
		return problems;
	}

	List<NetworkAnalysis> analyses() {
		return experiment.networks().keySet().stream().map(analyses::get).toList();
	}

	Optional<NetworkAnalysis> generator() {
		return experiment.network(Role.GENERATOR).map(n -> analyses.get(n.name()));
	}

	Optional<NetworkAnalysis> judge() {
		return experiment.judge().map(n -> analyses.get(n.name()));
	}

	void error(String code, String path, String message, List<Fix> fixes) {
		problems.add(new Problem(code, Severity.ERROR, path, message, fixes));
	}

	void warning(String code, String path, String message, List<Fix> fixes) {
		problems.add(new Problem(code, Severity.WARNING, path, message, fixes));
	}

	static String path(Network network) {
		return "networks." + network.name();
	}

	/** The place of a layer; the n-th layer of a name that is used more than once has {@code name#n}. */
	static String path(Network network, int index) {
		List<Layer> layers = network.layers();
		String name = layers.get(index).name();
		long earlier = layers.subList(0, index).stream().filter(l -> l.name().equals(name)).count();
		return path(network) + ".layers." + name + (earlier == 0 ? "" : "#" + (earlier + 1));
	}

	static String path(Network network, Layer layer) {
		return path(network) + ".layers." + layer.name();
	}

	/** The activation that a network's output comes from, if only the shape is changed after it. */
	static Optional<Layer> outputActivation(NetworkAnalysis analysis) {
		if (!analysis.isComplete()) {
			return Optional.empty();
		}
		Optional<Layer> layer = analysis.output();
		while (layer.isPresent() && layer.get().type().family() == LayerFamily.SHAPE) {
			layer = analysis.network().layer(layer.get().inputs().get(0));
		}
		return layer.filter(l -> l.type() instanceof Activation);
	}
}
