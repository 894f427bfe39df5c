/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.Optional;
import java.util.stream.Collectors;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.Registry;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

/** The identifier of one of the definitions of a registry. */
final class DefinitionType implements ValueType<Definition> {

	private final Registry<? extends Definition> registry;

	DefinitionType(Registry<? extends Definition> registry) {
		this.registry = registry;
	}

	@Override
	public Definition decode(JsonNode node) throws ValueException {
		if (!(node instanceof JsonString text)) {
			throw ValueException.expected(this, node);
		}
		Optional<? extends Definition> definition = registry.find(text.value());
		if (definition.isEmpty()) {
			throw new ValueException(ValueException.expected(this, node).getMessage()
					+ DidYouMean.question(text.value(), registry.types()));
		}
		return definition.get();
	}

	@Override
	public JsonNode encode(Definition value) {
		return JsonString.of(value.type());
	}

	@Override
	public String allowed() {
		return registry.types().stream().map(t -> '"' + t + '"').collect(Collectors.joining(", ", "one of ", ""));
	}

	@Override
	public JsonNode schema() {
		return JsonObject.builder()
				.put("enum", JsonArray.of(registry.types().stream().map(JsonString::of).toList())).build();
	}
}
