/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ganvas.model.Experiment;
import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonText;
import org.ganvas.model.layer.LayerFamily;

/** Writes experiments so that they differ in as few lines as possible: fixed order, a line for each layer. */
public final class ExperimentWriter {

	private final boolean resolved;
	private final SettingsJson settings;

	private ExperimentWriter(boolean resolved) {
		this.resolved = resolved;
		settings = new SettingsJson(resolved);
	}

	/**
	 * Writes an experiment; fields that are not given are left out.
	 *
	 * @param experiment the experiment
	 * @return the text of a {@code .gan} file, with a line end
	 */
	public static String write(Experiment experiment) {
		return new ExperimentWriter(false).text(experiment);
	}

	/**
	 * Writes an experiment with every default written out, so that it means the same to any later release.
	 *
	 * @param experiment the experiment
	 * @return the text of a {@code .gan} file, with a line end
	 */
	public static String writeResolved(Experiment experiment) {
		return new ExperimentWriter(true).text(experiment);
	}

	private String text(Experiment experiment) {
		Map<String, String> sections = new LinkedHashMap<>();
		sections.put(Members.VERSION, JsonText.line(JsonNumber.of(Experiment.FORMAT_VERSION)));
		sections.put(Members.NAME, JsonText.quote(experiment.name()));
		if (resolved || !experiment.description().isEmpty()) {
			sections.put(Members.DESCRIPTION, JsonText.quote(experiment.description()));
		}
		sections.put(Members.DATASET, JsonText.line(settings.typed(experiment.dataset())));
		sections.put(Members.OBJECTIVE, JsonText.line(settings.typed(experiment.objective())));
		Map<String, String> optimizers = new LinkedHashMap<>();
		experiment.optimizers().forEach((name, o) -> optimizers.put(name, JsonText.line(settings.typed(o))));
		sections.put(Members.OPTIMIZERS, object(optimizers, "  "));
		JsonObject.Builder training = JsonObject.builder();
		settings.fields(training, experiment.training());
		JsonObject trainingFields = training.build();
		if (!trainingFields.members().isEmpty()) {
			sections.put(Members.TRAINING, JsonText.line(trainingFields));
		}
		Map<String, String> networks = new LinkedHashMap<>();
		experiment.networks().forEach((name, network) -> networks.put(name, network(network)));
		sections.put(Members.NETWORKS, object(networks, "  "));
		Map<String, String> diagram = new LinkedHashMap<>();
		experiment.diagram()
				.forEach((layer, at) -> diagram.put(layer, JsonText.line(PositionType.INSTANCE.encode(at))));
		if (!diagram.isEmpty()) {
			sections.put(Members.DIAGRAM, object(diagram, "  "));
		}
		return object(sections, "") + '\n';
	}

	private String network(Network network) {
		List<String> lines = new ArrayList<>();
		Layer preceding = null;
		for (Layer layer : network.layers()) {
			lines.add(JsonText.line(layer(layer, preceding)));
			preceding = layer;
		}
		Map<String, String> members = new LinkedHashMap<>();
		members.put(Members.ROLE, JsonText.line(NetworkReader.ROLES.encode(network.role())));
		members.put(Members.LAYERS, block('[', ']', lines, "      "));
		return object(members, "    ");
	}

	private JsonNode layer(Layer layer, Layer preceding) {
		JsonObject.Builder object = JsonObject.builder().put(Members.NAME, layer.name()).put(Members.TYPE,
				layer.type().type());
		settings.fields(object, layer.settings());
		boolean implied = layer.inputs().equals(ImpliedInputs.of(layer, preceding));
		if (!implied || resolved && layer.type().family() != LayerFamily.INPUT) {
			object.put(Members.INPUTS, JsonArray.of(layer.inputs().stream().map(JsonString::of).toList()));
		}
		return object.build();
	}

	private static String object(Map<String, String> members, String indent) {
		List<String> lines = new ArrayList<>();
		members.forEach((name, value) -> lines.add(JsonText.quote(name) + ": " + value));
		return block('{', '}', lines, indent);
	}

	private static String block(char open, char close, List<String> lines, String indent) {
		if (lines.isEmpty()) {
			return "" + open + close;
		}
		String inner = '\n' + indent + "  ";
		return open + inner + String.join("," + inner, lines) + '\n' + indent + close;
	}
}
