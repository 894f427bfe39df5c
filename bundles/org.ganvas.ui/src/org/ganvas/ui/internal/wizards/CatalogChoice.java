/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.Platform;
import org.ganvas.model.dataset.CatalogSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeType;
import org.ganvas.ui.internal.GanvasUi;
import org.osgi.framework.Bundle;

/**
 * A published data set that can be downloaded.
 *
 * @param id the identifier in the catalog
 * @param title the name for people
 * @param shape the shape of an example
 * @param count the number of training examples, if it is known
 * @param bytes the size of all files; 0 if it is not known
 * @param license the license, or what is known about it
 */
record CatalogChoice(String id, String title, Shape shape, OptionalInt count, long bytes, String license) {

	private static final String DATA = "org.ganvas.data";
	private static final String CATALOG = "org/ganvas/data/catalog/catalog.json";

	/** The entries of the catalog that Ganvas comes with, in the order in which they are offered. */
	static List<CatalogChoice> all() {
		Bundle data = Platform.getBundle(DATA);
		URL catalog = data == null ? null : data.getEntry(CATALOG);
		if (catalog == null && data != null) {
			catalog = data.getResource(CATALOG);
		}
		if (catalog == null) {
			return List.of(new CatalogChoice("mnist", "MNIST", Shape.image(1, 28, 28), OptionalInt.empty(), 0, ""));
		}
		try (InputStream in = catalog.openStream()) {
			return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException | JsonSyntaxException | ValueException e) {
			GanvasUi.log(GanvasUi.error(WizardText.catalogUnreadable, e));
			return List.of();
		}
	}

	static List<CatalogChoice> read(String json) throws JsonSyntaxException, ValueException {
		List<CatalogChoice> choices = new ArrayList<>();
		for (JsonNode node : array(JsonReader.read(json), "entries")) {
			long bytes = array(node, "files").stream().mapToLong(f -> number(f, "size")).sum();
			choices.add(new CatalogChoice(text(node, "id"), text(node, "title"),
					ShapeType.IMAGE.decode(((JsonObject) node).get("shape").orElseThrow()),
					OptionalInt.of((int) number(node, "train")), bytes, text(node, "license")));
		}
		// MNIST is what most people look for.
		choices.sort(java.util.Comparator.comparing((CatalogChoice c) -> !c.id().equals("mnist")));
		return List.copyOf(choices);
	}

	private static List<JsonNode> array(JsonNode node, String name) {
		return node instanceof JsonObject object && object.get(name).orElse(null) instanceof JsonArray array
				? array.elements()
				: List.of();
	}

	private static String text(JsonNode node, String name) {
		return node instanceof JsonObject object && object.get(name).orElse(null) instanceof JsonString text
				? text.value()
				: "";
	}

	private static long number(JsonNode node, String name) {
		return node instanceof JsonObject object && object.get(name).orElse(null) instanceof JsonNumber number
				? number.longValue().orElse(0)
				: 0;
	}

	/** The settings of a model that trains on it. */
	Settings settings() {
		return Settings.of(DatasetSources.of(CatalogSource.class)).with(CatalogSource.ENTRY, id);
	}
}
