/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

import org.ganvas.model.Experiment;
import org.ganvas.model.Names;
import org.ganvas.model.Network;
import org.ganvas.model.Position;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.training.TrainingSettings;

/** Reads the document of a file, section by section. */
final class DocumentReader {

	private static final List<String> SECTIONS = List.of(Members.VERSION, Members.NAME, Members.DESCRIPTION,
			Members.DATASET, Members.OBJECTIVE, Members.OPTIMIZERS, Members.TRAINING, Members.NETWORKS,
			Members.DIAGRAM);

	private final ReadContext context;
	private final SettingsReader settings;

	DocumentReader(ReadContext context) {
		this.context = context;
		settings = new SettingsReader(context);
	}

	/** The experiment if all of its parts could be read; what is missing is reported as a problem. */
	Optional<Experiment> document(JsonNode node) {
		Optional<JsonObject> found = context.object(node, "", "the sections of an experiment");
		if (found.isEmpty() || !isKnownVersion(found.get())) {
			return Optional.empty();
		}
		JsonObject root = found.get();
		context.rejectUnknown(root, "", "An experiment", SECTIONS);
		Optional<String> name = context.required(root, "", Members.NAME, TextType.NON_EMPTY.allowed())
				.flatMap(n -> context.value(n, Members.NAME, TextType.NON_EMPTY));
		Optional<String> description = root.get(Members.DESCRIPTION)
				.flatMap(n -> context.value(n, Members.DESCRIPTION, TextType.ANY));
		Optional<Settings> dataset = context.required(root, "", Members.DATASET, "an object with the field \"type\"")
				.flatMap(n -> settings.typed(n, Members.DATASET, DatasetSources.registry(), List.of()));
		Optional<Settings> objective = context
				.required(root, "", Members.OBJECTIVE, "an object with the field \"type\"")
				.flatMap(n -> settings.typed(n, Members.OBJECTIVE, Objectives.registry(), List.of()));
		Map<String, Settings> optimizers = named(root, Members.OPTIMIZERS, "an optimizer for each network", true,
				(n, member) -> settings.typed(member.value(), n, Optimizers.registry(), List.of()));
		Settings training = training(root);
		Map<String, Network> networks = named(root, Members.NETWORKS, "a network for each role", true,
				(path, m) -> new NetworkReader(context).network(m.value(), m.name(), path));
		Map<String, Position> diagram = named(root, Members.DIAGRAM, "a position for each layer", false,
				(path, member) -> position(member.value(), path));
		return name.isPresent() && dataset.isPresent() && objective.isPresent()
				? Optional.of(new Experiment(name.get(), description.orElse(""), dataset.get(), objective.get(),
						optimizers, training, networks, diagram))
				: Optional.empty();
	}

	private boolean isKnownVersion(JsonObject root) {
		String allowed = "the version of the format, " + Experiment.FORMAT_VERSION + ",";
		Optional<JsonNode> node = context.required(root, "", Members.VERSION, allowed);
		if (node.isEmpty()) {
			return true;
		}
		context.locate(Members.VERSION, node.get().location());
		OptionalLong version = node.get() instanceof JsonNumber number ? number.longValue() : OptionalLong.empty();
		if (version.isEmpty() || version.getAsLong() < 1) {
			context.problem(node.get().location(), Members.VERSION, "Expected the version of the format, "
					+ Experiment.FORMAT_VERSION + ", but found " + node.get().describe() + ".");
		} else if (version.getAsLong() > Experiment.FORMAT_VERSION) {
			context.problem(node.get().location(), Members.VERSION, "This file has version " + version.getAsLong()
					+ " of the format, but this release of Ganvas reads only up to version "
					+ Experiment.FORMAT_VERSION + ". Use a newer release.");
			return false;
		}
		return true;
	}

	private Settings training(JsonObject root) {
		return root.get(Members.TRAINING).flatMap(n -> context.object(n, Members.TRAINING, "training settings"))
				.map(o -> settings.fields(o, Members.TRAINING, TrainingSettings.DEFINITION, List.of()))
				.orElse(Settings.of(TrainingSettings.DEFINITION));
	}

	/** Reads the members of a section; their names are those of networks, or of layers in the diagram. */
	private <V> Map<String, V> named(JsonObject root, String section, String content, boolean required,
			BiFunction<String, JsonMember, Optional<V>> reader) {
		Map<String, V> values = new LinkedHashMap<>();
		Optional<JsonNode> node = required ? context.required(root, "", section, "an object with " + content)
				: root.get(section);
		node.flatMap(n -> context.object(n, section, content)).ifPresent(object -> {
			for (JsonMember member : object.members()) {
				String path = ReadContext.join(section, member.name());
				if (required && !Names.isName(member.name())) {
					context.problem(member.nameLocation(), section, "Expected " + Names.ALLOWED + ", but found \""
							+ member.name() + "\".");
				} else {
					reader.apply(path, member).ifPresent(value -> values.put(member.name(), value));
				}
			}
		});
		return values;
	}

	private Optional<Position> position(JsonNode node, String path) {
		return context.value(node, path, PositionType.INSTANCE);
	}
}
