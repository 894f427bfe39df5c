/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Writes JSON values. Equal values give equal text. */
public final class JsonText {

	private static final int WIDTH = 100;

	private JsonText() {
	}

	/**
	 * Writes a value in one line, with a space after commas and colons.
	 *
	 * @param node the value
	 * @return the text, without line end
	 */
	public static String line(JsonNode node) {
		StringBuilder out = new StringBuilder();
		line(node, out);
		return out.toString();
	}

	/**
	 * Writes a value in lines, indented by two spaces; what fits into a line of about a hundred characters stays in
	 * one.
	 *
	 * @param node the value
	 * @return the text, with a line end
	 */
	public static String pretty(JsonNode node) {
		StringBuilder out = new StringBuilder();
		pretty(node, "", out);
		return out.append('\n').toString();
	}

	/**
	 * Writes a text with quotes and escapes.
	 *
	 * @param text the characters
	 * @return the JSON string
	 */
	public static String quote(String text) {
		StringBuilder out = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			escape(text, i, out);
		}
		return out.append('"').toString();
	}

	private static void escape(String text, int index, StringBuilder out) {
		char c = text.charAt(index);
		switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> {
				if (c < ' ' || isLoneSurrogate(text, index)) {
					out.append(String.format("\\u%04x", (int) c));
				} else {
					out.append(c);
				}
			}
		}
	}

	private static boolean isLoneSurrogate(String text, int index) {
		char c = text.charAt(index);
		if (Character.isHighSurrogate(c)) {
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		}
		return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}

	private static void line(JsonNode node, StringBuilder out) {
		if (node instanceof JsonObject object) {
			joined('{', '}', object.members(), out, member -> {
				out.append(quote(member.name())).append(": ");
				line(member.value(), out);
			});
		} else if (node instanceof JsonArray array) {
			joined('[', ']', array.elements(), out, element -> line(element, out));
		} else {
			scalar(node, out);
		}
	}

	private static <T> void joined(char open, char close, List<T> parts, StringBuilder out, Consumer<T> writer) {
		out.append(open);
		for (Iterator<T> i = parts.iterator(); i.hasNext();) {
			writer.accept(i.next());
			if (i.hasNext()) {
				out.append(", ");
			}
		}
		out.append(close);
	}

	private static void pretty(JsonNode node, String indent, StringBuilder out) {
		String line = line(node);
		if (indent.length() + line.length() <= WIDTH) {
			out.append(line);
		} else if (node instanceof JsonObject object) {
			broken('{', '}', indent, object.members(), out, member -> {
				out.append(quote(member.name())).append(": ");
				pretty(member.value(), indent + "  ", out);
			});
		} else if (node instanceof JsonArray array) {
			broken('[', ']', indent, array.elements(), out, element -> pretty(element, indent + "  ", out));
		} else {
			out.append(line);
		}
	}

	private static <T> void broken(char open, char close, String indent, List<T> parts, StringBuilder out,
			Consumer<T> writer) {
		out.append(open).append('\n');
		for (Iterator<T> i = parts.iterator(); i.hasNext();) {
			out.append(indent).append("  ");
			writer.accept(i.next());
			out.append(i.hasNext() ? ",\n" : "\n");
		}
		out.append(indent).append(close);
	}

	private static void scalar(JsonNode node, StringBuilder out) {
		if (node instanceof JsonString text) {
			out.append(quote(text.value()));
		} else if (node instanceof JsonNumber number) {
			out.append(number.text());
		} else if (node instanceof JsonBoolean bool) {
			out.append(bool.value());
		} else {
			out.append("null");
		}
	}
}
