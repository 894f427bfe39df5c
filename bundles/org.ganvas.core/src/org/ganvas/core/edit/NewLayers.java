/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonBoolean;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.validation.DataFacts;

/** Settings of new layers: usual values for the fields that must be given. */
final class NewLayers {

	/** What is tried in turn for a field without a usual value. */
	private static final List<JsonNode> ANY = List.of(JsonNumber.of(1), JsonNumber.of(0.5), JsonNumber.of(0),
			UsualValues.GRAYSCALE_28, JsonBoolean.of(true), JsonString.of(""));

	private NewLayers() {
	}

	/** Settings of a type in which every field has a value. */
	static Settings settings(Experiment experiment, LayerType type) {
		Settings settings = Settings.of(type);
		for (Field<?> field : type.fields()) {
			if (field.isRequired()) {
				settings = withUsualValue(settings, field, experiment);
			}
		}
		return settings;
	}

	private static <T> Settings withUsualValue(Settings settings, Field<T> field, Experiment experiment) {
		for (JsonNode candidate : candidates(field, experiment).toList()) {
			try {
				return settings.with(field, field.type().decode(candidate));
			} catch (ValueException e) {
				// the next candidate is tried
			}
		}
		throw new IllegalStateException("No value is known for " + field.name() + ", " + field.type().allowed() + ".");
	}

	private static Stream<JsonNode> candidates(Field<?> field, Experiment experiment) {
		Stream<JsonNode> usual = Stream.of(usual(field, experiment)).flatMap(Optional::stream);
		return Stream.concat(usual, Stream.concat(choices(field), ANY.stream()));
	}

	private static Optional<JsonNode> usual(Field<?> field, Experiment experiment) {
		if (field.name().equals("shape")) {
			Optional<Shape> data = DataFacts.of(experiment.dataset()).shape();
			if (data.isPresent()) {
				Shape s = data.get();
				return Optional.of(UsualValues.integers(s.channels(), s.height(), s.width()));
			}
		}
		return UsualValues.of(field);
	}

	/** The values of an enumeration as its schema lists them. */
	private static Stream<JsonNode> choices(Field<?> field) {
		return field.type().schema() instanceof JsonObject schema
				&& schema.get("enum").orElse(null) instanceof JsonArray a
						? a.elements().stream()
						: Stream.empty();
	}
}
