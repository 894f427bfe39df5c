/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Reads a text as one JSON value with locations. Duplicate names, deep nesting and huge texts are errors. */
public final class JsonReader {

	/** The most characters that are read. */
	public static final int MAX_LENGTH = 16 * 1024 * 1024;

	/** The deepest nesting of objects and arrays. */
	public static final int MAX_DEPTH = 64;

	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH + 1)
					.maxStringLength(MAX_LENGTH).maxNameLength(MAX_LENGTH).build())
			.build();

	private final JsonParser parser;
	private final Deque<OpenNode> open = new ArrayDeque<>();

	private JsonReader(JsonParser parser) {
		this.parser = parser;
	}

	/**
	 * Reads a text.
	 *
	 * @param text the text; a byte order mark at the beginning is skipped
	 * @return the value
	 * @throws JsonSyntaxException if the text is not JSON as this class allows it
	 */
	public static JsonNode read(String text) throws JsonSyntaxException {
		if (text.length() > MAX_LENGTH) {
			throw new JsonSyntaxException("The text has " + text.length() + " characters; at most " + MAX_LENGTH
					+ " are read.", new JsonLocation(1, 1));
		}
		String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
		try (JsonParser parser = FACTORY.createParser(json)) {
			return new JsonReader(parser).document();
		} catch (IOException e) {
			throw new IllegalStateException("A text in memory cannot fail to be read.", e);
		}
	}

	private JsonNode document() throws IOException, JsonSyntaxException {
		try {
			JsonNode root = null;
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (root != null) {
					throw new JsonSyntaxException("There is more text after the end of the JSON value. Remove it.",
							location());
				}
				root = accept(token);
			}
			if (root == null) {
				throw new JsonSyntaxException("The text is empty; a JSON value is expected.", new JsonLocation(1, 1));
			}
			return root;
		} catch (JsonProcessingException e) {
			throw SyntaxMessages.translate(e, open.isEmpty() ? null : open.peek());
		}
	}

	/** Takes a token; returns the root value when it is complete. */
	private JsonNode accept(JsonToken token) throws IOException, JsonSyntaxException {
		JsonLocation here = location();
		return switch (token) {
			case START_OBJECT -> push(new OpenNode(true, here));
			case START_ARRAY -> push(new OpenNode(false, here));
			case FIELD_NAME -> {
				open.element().name(parser.currentName(), here);
				yield null;
			}
			case END_OBJECT, END_ARRAY -> add(open.pop().close());
			case VALUE_STRING -> add(new JsonString(parser.getText(), here));
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(new JsonNumber(parser.getText(), here));
			case VALUE_TRUE -> add(new JsonBoolean(true, here));
			case VALUE_FALSE -> add(new JsonBoolean(false, here));
			case VALUE_NULL -> add(new JsonNull(here));
			default -> throw new IllegalStateException("Unexpected token " + token);
		};
	}

	private JsonNode push(OpenNode node) throws JsonSyntaxException {
		if (open.size() == MAX_DEPTH) {
			throw new JsonSyntaxException("Objects and arrays are nested more than " + MAX_DEPTH + " deep.",
					location());
		}
		open.push(node);
		return null;
	}

	private JsonNode add(JsonNode node) {
		if (open.isEmpty()) {
			return node;
		}
		open.element().add(node);
		return null;
	}

	private JsonLocation location() {
		com.fasterxml.jackson.core.JsonLocation start = parser.currentTokenLocation();
		return new JsonLocation(start.getLineNr(), start.getColumnNr());
	}
}
