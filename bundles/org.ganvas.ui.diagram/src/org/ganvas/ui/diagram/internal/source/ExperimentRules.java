/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.Role;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Registry;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.training.TrainingSettings;

/** What may stand where in an experiment's text, from the definitions of the model. */
final class ExperimentRules {

	private static final Map<String, Registry<? extends Definition>> TYPED = Map.of("dataset",
			DatasetSources.registry(), "objective", Objectives.registry());

	private final LooseNode root;

	ExperimentRules(LooseNode root) {
		this.root = root;
	}

	/** The members that the object at a place may have. */
	List<KeyRule> keys(Place place) {
		List<String> path = place.path();
		if (path.isEmpty()) {
			return sections();
		}
		String section = path.get(0);
		Registry<? extends Definition> registry = TYPED.get(section);
		if (registry != null && path.size() == 1) {
			return typed(registry, place.container());
		}
		return switch (section + path.size()) {
			case "training1" -> fields(TrainingSettings.DEFINITION);
			case "optimizers1" -> networks().stream()
					.map(n -> object(n, SourceText.optimizer, "{\"type\": \"adam\", \"learningRate\": 0.0002}"))
					.toList();
			case "optimizers2" -> typed(Optimizers.registry(), place.container());
			case "networks1" -> roles().stream().map(r -> object(r, SourceText.network,
					"{\"role\": \"" + r + "\", \"layers\": []}")).toList();
			case "networks2" -> List.of(role(), object("layers", SourceText.layers, "[]"));
			case "networks4" -> layer(place);
			case "diagram1" -> positions();
			default -> List.of();
		};
	}

	/** The values that may stand at a place. */
	List<ValueRule> values(Place place) {
		if (place.slot() == Place.Slot.VALUE) {
			return key(place).map(KeyRule::values).orElse(List.of());
		}
		List<String> path = place.path();
		boolean inNetwork = path.size() >= 3 && path.get(0).equals("networks") && path.get(2).equals("layers");
		if (place.slot() == Place.Slot.ELEMENT && inNetwork && path.size() == 3) {
			return LayerTypes.all().stream().map(t -> newLayer(t, path.get(1))).toList();
		}
		if (place.slot() == Place.Slot.ELEMENT && inNetwork && path.get(path.size() - 1).equals("inputs")) {
			return inputs(path);
		}
		return List.of();
	}

	/** The rule of the member at a place. */
	Optional<KeyRule> key(Place place) {
		return keys(place).stream().filter(k -> k.name().equals(place.key())).findFirst();
	}

	private static List<KeyRule> sections() {
		String version = Integer.toString(Experiment.FORMAT_VERSION);
		return List.of(
				new KeyRule("ganvas", allowed(SourceText.version, version),
						List.of(new ValueRule(version, version, SourceText.version)), version),
				object("name", SourceText.name, "\"\""), object("description", SourceText.description, "\"\""),
				object("dataset", SourceText.dataset, "{\"type\": \"fashion-mnist\"}"),
				object("objective", SourceText.objective, "{\"type\": \"nonSaturating\"}"),
				object("optimizers", SourceText.optimizers, "{}"), object("training", SourceText.training, "{}"),
				object("networks", SourceText.networks, "{}"), object("diagram", SourceText.diagram, "{}"));
	}

	private static KeyRule object(String name, String help, String skeleton) {
		return new KeyRule(name, help, List.of(), skeleton);
	}

	private static String allowed(String help, String allowed) {
		return help + '\n' + SourceText.bind(SourceText.allowed, allowed);
	}

	private static KeyRule role() {
		List<ValueRule> values = roles().stream().map(r -> new ValueRule('"' + r + '"', r, SourceText.role)).toList();
		return new KeyRule("role", allowed(SourceText.role, String.join(", ", roles())), values, "\"generator\"");
	}

	private static List<String> roles() {
		List<String> ids = new ArrayList<>();
		for (Role role : Role.values()) {
			ids.add(role.id());
		}
		return ids;
	}

	private static List<KeyRule> typed(Registry<? extends Definition> registry, LooseNode object) {
		List<KeyRule> keys = new ArrayList<>();
		keys.add(new KeyRule("type", allowed(SourceText.type, String.join(", ", registry.types())),
				ValueRules.of(registry), '"' + registry.types().get(0) + '"'));
		object.scalar("type").flatMap(registry::find).ifPresent(d -> keys.addAll(fields(d)));
		return keys;
	}

	private static List<KeyRule> fields(Definition definition) {
		return definition.fields().stream().map(ExperimentRules::field).toList();
	}

	private static KeyRule field(Field<?> field) {
		String help = allowed(field.help(), field.type().allowed());
		String defaultValue = ValueRules.defaultOf(field);
		String shown = defaultValue.isEmpty() ? help
				: help + '\n' + SourceText.bind(SourceText.defaultValue, defaultValue);
		return new KeyRule(field.name(), shown, ValueRules.of(field), ValueRules.initial(field));
	}

	private List<KeyRule> layer(Place place) {
		List<KeyRule> keys = new ArrayList<>();
		keys.add(object("name", SourceText.layerName, "\"\""));
		keys.addAll(typed(LayerTypes.registry(), place.container()));
		keys.add(object("inputs", SourceText.inputs, "[]"));
		return keys;
	}

	private List<ValueRule> inputs(List<String> path) {
		int self = index(path.get(3));
		List<ValueRule> names = new ArrayList<>();
		List<LooseNode> layers = layers(path.get(1));
		for (int i = 0; i < layers.size(); i++) {
			LooseNode layer = layers.get(i);
			String type = layer.scalar("type").flatMap(LayerTypes::find).map(Definition::title).orElse("");
			if (i != self) {
				layer.scalar("name").ifPresent(n -> names.add(new ValueRule('"' + n + '"', n, type)));
			}
		}
		return names;
	}

	private ValueRule newLayer(LayerType type, String network) {
		StringBuilder json = new StringBuilder("{\"name\": \"").append(newName(type.type(), network))
				.append("\", \"type\": \"").append(type.type()).append('"');
		type.fields().stream().filter(Field::isRequired).forEach(
				f -> json.append(", \"").append(f.name()).append("\": ").append(ValueRules.initial(f)));
		if (type.family() == LayerFamily.MERGE) {
			json.append(", \"inputs\": []");
		}
		return new ValueRule(json.append('}').toString(), type.type() + " - " + type.title(), type.summary());
	}

	private String newName(String type, String network) {
		List<String> names = layers(network).stream().flatMap(l -> l.scalar("name").stream()).toList();
		int number = 1;
		while (names.contains(type + number)) {
			number++;
		}
		return type + number;
	}

	private List<String> networks() {
		return root.get("networks").map(n -> n.members().stream().map(LooseMember::name).toList()).orElse(List.of());
	}

	private List<LooseNode> layers(String network) {
		return root.get("networks").flatMap(n -> n.get(network)).flatMap(n -> n.get("layers"))
				.map(LooseNode::elements).orElse(List.of());
	}

	private List<KeyRule> positions() {
		return networks().stream().flatMap(n -> layers(n).stream().flatMap(l -> l.scalar("name").stream())
				.map(l -> object(n + '.' + l, SourceText.position, "[0, 0]"))).toList();
	}

	private static int index(String text) {
		return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
	}
}
