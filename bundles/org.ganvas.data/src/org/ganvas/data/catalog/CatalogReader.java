/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.data.catalog;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import org.ganvas.data.catalog.CatalogEntry.Format;
import org.ganvas.data.catalog.CatalogFile.Part;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.shape.Shape;

/** Reads the catalog's JSON. It is part of Ganvas, so an error in it is a defect and not the user's. */
final class CatalogReader {

	private CatalogReader() {
	}

	static List<CatalogEntry> read(String json) {
		try {
			return objects((JsonObject) JsonReader.read(json), "entries").stream().map(CatalogReader::entry).toList();
		} catch (JsonSyntaxException e) {
			throw new IllegalStateException("catalog.json, line " + e.location().line() + ": " + e.getMessage(), e);
		}
	}

	private static CatalogEntry entry(JsonObject json) {
		List<String> mirrors = texts(json, "mirrors");
		List<Integer> shape = array(json, "shape").elements().stream().map(n -> (int) number(n)).toList();
		return new CatalogEntry(text(json, "id"), text(json, "title"), new Shape(shape),
				(int) number(member(json, "train")),
				(int) number(member(json, "test")), Format.valueOf(constant(json, "format")), texts(json, "classes"),
				text(json, "license"), text(json, "citation"), text(json, "homepage"),
				objects(json, "files").stream().map(f -> file(f, mirrors)).toList());
	}

	private static CatalogFile file(JsonObject json, List<String> mirrors) {
		String name = text(json, "name");
		return new CatalogFile(Part.valueOf(constant(json, "part")), name,
				mirrors.stream().map(m -> URI.create(m + name)).toList(), number(member(json, "size")),
				text(json, "sha256"));
	}

	private static String constant(JsonObject json, String name) {
		return text(json, name).toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static JsonNode member(JsonObject json, String name) {
		return json.get(name).orElseThrow(() -> new IllegalStateException("catalog.json lacks " + name));
	}

	private static JsonArray array(JsonObject json, String name) {
		return (JsonArray) member(json, name);
	}

	private static List<JsonObject> objects(JsonObject json, String name) {
		return array(json, name).elements().stream().map(JsonObject.class::cast).toList();
	}

	private static List<String> texts(JsonObject json, String name) {
		return array(json, name).elements().stream().map(n -> ((JsonString) n).value()).toList();
	}

	private static String text(JsonObject json, String name) {
		return ((JsonString) member(json, name)).value();
	}

	private static long number(JsonNode node) {
		return ((JsonNumber) node).longValue().orElseThrow();
	}
}
