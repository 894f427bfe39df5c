/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNull;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.json.JsonSyntaxException;

/** Reads typed members of a record's JSON object. Members that it does not know are left alone. */
final class RecordReader {

	private final String source;
	private final JsonObject object;

	RecordReader(String source, JsonObject object) throws RunFormatException {
		if (object == null) {
			throw new RunFormatException(source + " is damaged: it should hold an object.");
		}
		this.source = source;
		this.object = object;
	}

	static RecordReader of(String source, String text) throws RunFormatException {
		try {
			return new RecordReader(source, JsonReader.read(text) instanceof JsonObject object ? object : null);
		} catch (JsonSyntaxException e) {
			throw new RunFormatException(source + ":" + e.location().line() + ":" + e.location().column()
					+ ": the file is damaged: " + e.getMessage());
		}
	}

	/** The version of the record, which must not be newer than ours. */
	void requireVersion(String name, int newest) throws RunFormatException {
		if (integer(name) > newest) {
			throw new RunFormatException(
					source + " was written by a newer version of Ganvas. Update Ganvas to use it.");
		}
	}

	String text(String name) throws RunFormatException {
		return optionalText(name).orElseThrow(() -> missing(name, "a text"));
	}

	Optional<String> optionalText(String name) {
		return object.get(name).flatMap(n -> n instanceof JsonString s ? Optional.of(s.value()) : Optional.empty());
	}

	long integer(String name) throws RunFormatException {
		OptionalLong value = object.get(name).orElse(null) instanceof JsonNumber n ? n.longValue()
				: OptionalLong.empty();
		return value.orElseThrow(() -> missing(name, "an integer"));
	}

	/** A number; NaN for null. */
	double number(String name) throws RunFormatException {
		JsonNode node = object.get(name).orElseThrow(() -> missing(name, "a number"));
		if (node instanceof JsonNumber number) {
			return number.doubleValue();
		}
		if (node instanceof JsonNull) {
			return Double.NaN;
		}
		throw missing(name, "a number");
	}

	List<JsonNode> list(String name) throws RunFormatException {
		if (object.get(name).orElse(null) instanceof JsonArray array) {
			return array.elements();
		}
		throw missing(name, "a list");
	}

	RecordReader object(String name) throws RunFormatException {
		return new RecordReader(source, object.get(name).orElse(null) instanceof JsonObject o ? o : null);
	}

	List<String> names() {
		return object.members().stream().map(m -> m.name()).toList();
	}

	RunFormatException missing(String name, String expected) {
		return new RunFormatException(source + " is damaged: " + name + " should be " + expected + ".");
	}
}
