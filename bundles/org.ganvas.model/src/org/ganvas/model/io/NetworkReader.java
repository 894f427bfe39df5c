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
import java.util.List;
import java.util.Optional;

import org.ganvas.model.Layer;
import org.ganvas.model.Names;
import org.ganvas.model.Network;
import org.ganvas.model.Role;
import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.layer.LayerTypes;

/** Reads networks and their layers. */
final class NetworkReader {

	static final EnumType<Role> ROLES = EnumType.of(Role.class);

	private final ReadContext context;

	NetworkReader(ReadContext context) {
		this.context = context;
	}

	Optional<Network> network(JsonNode node, String name, String path) {
		Optional<JsonObject> object = context.object(node, path, "the fields \"role\" and \"layers\"");
		if (object.isEmpty()) {
			return Optional.empty();
		}
		context.rejectUnknown(object.get(), path, "A network", List.of(Members.ROLE, Members.LAYERS));
		Optional<Role> role = context.required(object.get(), path, Members.ROLE, ROLES.allowed())
				.flatMap(n -> context.value(n, ReadContext.join(path, Members.ROLE), ROLES));
		Optional<List<Layer>> layers = context.required(object.get(), path, Members.LAYERS, "an array of layers")
				.flatMap(n -> layers(n, ReadContext.join(path, Members.LAYERS)));
		return role.isPresent() && layers.isPresent() ? Optional.of(new Network(name, role.get(), layers.get()))
				: Optional.empty();
	}

	private Optional<List<Layer>> layers(JsonNode node, String path) {
		context.locate(path, node.location());
		if (!(node instanceof JsonArray array)) {
			context.problem(node.location(), path, "Expected an array of layers, but found " + node.describe() + ".");
			return Optional.empty();
		}
		List<Layer> layers = new ArrayList<>();
		for (int i = 0; i < array.elements().size(); i++) {
			Layer preceding = layers.size() == i && i > 0 ? layers.get(i - 1) : null;
			layer(array.elements().get(i), path, i, preceding).ifPresent(layers::add);
		}
		return Optional.of(layers);
	}

	private Optional<Layer> layer(JsonNode node, String layersPath, int index, Layer preceding) {
		String fallback = layersPath + '[' + index + ']';
		Optional<JsonObject> object = context.object(node, fallback, "the fields \"name\" and \"type\"");
		if (object.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> name = context.required(object.get(), fallback, Members.NAME, Names.ALLOWED)
				.flatMap(n -> name(n, ReadContext.join(fallback, Members.NAME)));
		String path = name.map(n -> layerPath(layersPath, n)).orElse(fallback);
		context.locate(path, node.location());
		Optional<Settings> settings = new SettingsReader(context).typed(object.get(), path, LayerTypes.registry(),
				List.of(Members.NAME, Members.INPUTS));
		Optional<List<String>> given = object.get().get(Members.INPUTS)
				.flatMap(n -> context.value(n, ReadContext.join(path, Members.INPUTS), NameListType.INSTANCE));
		if (name.isEmpty() || settings.isEmpty()) {
			return Optional.empty();
		}
		Layer layer = new Layer(name.get(), List.of(), settings.get());
		return Optional.of(layer.withInputs(given.orElseGet(() -> ImpliedInputs.of(layer, preceding))));
	}

	/** The n-th layer of a name that is used more than once has the path {@code name#n}. */
	private String layerPath(String layersPath, String name) {
		String first = ReadContext.join(layersPath, name);
		String path = first;
		for (int n = 2; context.isLocated(path); n++) {
			path = first + '#' + n;
		}
		return path;
	}

	private Optional<String> name(JsonNode node, String path) {
		Optional<String> text = context.value(node, path, TextType.NON_EMPTY);
		if (text.isPresent() && !Names.isName(text.get())) {
			context.problem(node.location(), path, "Expected " + Names.ALLOWED + ", but found " + node.describe()
					+ ".");
			return Optional.empty();
		}
		return text;
	}
}
