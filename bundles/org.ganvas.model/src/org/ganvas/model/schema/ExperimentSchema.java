/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.ganvas.model.Experiment;
import org.ganvas.model.Names;
import org.ganvas.model.Role;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.TextType;
import org.ganvas.model.io.Members;
import org.ganvas.model.io.NameListType;
import org.ganvas.model.io.PositionType;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonText;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.objective.Objectives;
import org.ganvas.model.optimizer.Optimizers;
import org.ganvas.model.training.TrainingSettings;

/** The JSON schema (draft 2020-12) of {@code .gan} files, generated from the definitions. */
public final class ExperimentSchema {

	private ExperimentSchema() {
	}

	/**
	 * Writes the schema into a file.
	 *
	 * @param arguments the path of the file
	 * @throws IOException if it cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Files.writeString(Path.of(arguments[0]), text(), StandardCharsets.UTF_8);
	}

	/** @return the schema as it is published */
	public static String text() {
		return JsonText.pretty(generate());
	}

	/** @return the schema */
	public static JsonObject generate() {
		DefinitionSchemas schemas = new DefinitionSchemas();
		JsonObject.Builder properties = JsonObject.builder();
		properties.put(Members.VERSION, described("The version of the format.",
				JsonObject.builder().put("const", Experiment.FORMAT_VERSION)));
		properties.put(Members.NAME, TextType.NON_EMPTY.schema());
		properties.put(Members.DESCRIPTION, TextType.ANY.schema());
		properties.put(Members.DATASET, schemas.oneOf("dataset", DatasetSources.all(), JsonObject.builder().build()));
		properties.put(Members.OBJECTIVE, schemas.oneOf("objective", Objectives.all(), JsonObject.builder().build()));
		properties.put(Members.OPTIMIZERS, named("The optimizer of each network.",
				schemas.oneOf("optimizer", Optimizers.all(), JsonObject.builder().build())));
		properties.put(Members.TRAINING, schemas.untyped(TrainingSettings.DEFINITION));
		properties.put(Members.NETWORKS, named("The networks by name.", network(schemas)));
		properties.put(Members.DIAGRAM, JsonObject.builder().put("description", "The positions of layers in pixels,"
				+ " for example \"generator.dense1\".").put("type", "object")
				.put("additionalProperties", PositionType.INSTANCE.schema()).build());
		return JsonObject.builder().put("$schema", "https://json-schema.org/draft/2020-12/schema")
				.put("$id", "urn:ganvas:experiment:" + Experiment.FORMAT_VERSION).put("title", "Ganvas Experiment")
				.put("type", "object")
				.put("required", strings(Members.VERSION, Members.NAME, Members.DATASET, Members.OBJECTIVE,
						Members.OPTIMIZERS, Members.NETWORKS))
				.put("properties", properties.build()).put("additionalProperties", false)
				.put("$defs", schemas.definitions()).build();
	}

	private static JsonNode network(DefinitionSchemas schemas) {
		JsonObject layerMembers = JsonObject.builder().put(Members.NAME, name())
				.put(Members.INPUTS, described("The layers whose outputs it takes; if left out, the preceding layer.",
						builder(NameListType.INSTANCE.schema())))
				.build();
		JsonNode layers = JsonObject.builder().put("type", "array")
				.put("items", schemas.oneOf("layer", LayerTypes.all(), layerMembers)).build();
		JsonObject properties = JsonObject.builder().put(Members.ROLE, EnumType.of(Role.class).schema())
				.put(Members.LAYERS, layers).build();
		return JsonObject.builder().put("type", "object").put("required", strings(Members.ROLE, Members.LAYERS))
				.put("properties", properties).put("additionalProperties", false).build();
	}

	private static JsonNode named(String description, JsonNode value) {
		return JsonObject.builder().put("description", description).put("type", "object")
				.put("propertyNames", JsonObject.builder().put("pattern", "^" + Names.PATTERN + "$").build())
				.put("additionalProperties", value).build();
	}

	private static JsonNode name() {
		return JsonObject.builder().put("type", "string").put("pattern", "^" + Names.PATTERN + "$").build();
	}

	private static JsonNode described(String description, JsonObject.Builder schema) {
		return schema.put("description", description).build();
	}

	private static JsonObject.Builder builder(JsonNode schema) {
		JsonObject.Builder builder = JsonObject.builder();
		((JsonObject) schema).members().forEach(m -> builder.put(m.name(), m.value()));
		return builder;
	}

	private static JsonArray strings(String... texts) {
		return JsonArray.of(Arrays.stream(texts).map(JsonString::of).toList());
	}
}
