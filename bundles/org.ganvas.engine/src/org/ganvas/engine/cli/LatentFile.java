/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;

/**
 * Reads latent vectors from a file: a JSON array of numbers, a JSON array of such arrays, or text with one vector per
 * line, its numbers separated by spaces, commas or semicolons; empty lines and lines that begin with # are skipped.
 */
final class LatentFile {

	private final Path file;
	private final int size;
	private final List<float[]> vectors = new ArrayList<>();

	private LatentFile(Path file, int size) {
		this.file = file;
		this.size = size;
	}

	/**
	 * Reads the vectors.
	 *
	 * @param file the file
	 * @param size the numbers of each vector
	 * @return at least one vector
	 */
	static List<float[]> read(Path file, int size) throws CommandException, IOException {
		String text;
		try {
			text = Files.readString(file).strip();
		} catch (CharacterCodingException e) {
			throw new CommandException(ExitCode.DATA, file + " is not a text file in UTF-8.");
		}
		LatentFile reader = new LatentFile(file, size);
		if (text.startsWith("[")) {
			reader.json(text);
		} else {
			reader.lines(text);
		}
		if (reader.vectors.isEmpty()) {
			throw new CommandException(ExitCode.DATA, file + " holds no latent vector.");
		}
		return reader.vectors;
	}

	private void json(String text) throws CommandException {
		JsonNode root;
		try {
			root = JsonReader.read(text);
		} catch (JsonSyntaxException e) {
			throw problem(e.location().line(), e.getMessage());
		}
		List<JsonNode> elements = ((JsonArray) root).elements();
		if (!elements.isEmpty() && elements.get(0) instanceof JsonArray) {
			for (JsonNode element : elements) {
				vectors.add(vector(element));
			}
		} else if (!elements.isEmpty()) {
			vectors.add(vector(root));
		}
	}

	private float[] vector(JsonNode node) throws CommandException {
		if (!(node instanceof JsonArray array)) {
			throw problem(node.location().line(),
					"a latent vector is an array of numbers, not " + node.describe() + ".");
		}
		List<Double> numbers = new ArrayList<>();
		for (JsonNode element : array.elements()) {
			if (!(element instanceof JsonNumber number)) {
				throw problem(element.location().line(), "a number is expected, not " + element.describe() + ".");
			}
			numbers.add(number.doubleValue());
		}
		return vector(numbers, array.location().line());
	}

	private void lines(String text) throws CommandException {
		int line = 0;
		for (String each : text.split("\\R", -1)) {
			line++;
			if (each.isBlank() || each.strip().startsWith("#")) {
				continue;
			}
			List<Double> numbers = new ArrayList<>();
			for (String word : each.strip().split("[\\s,;]+")) {
				numbers.add(number(word, line));
			}
			vectors.add(vector(numbers, line));
		}
	}

	private double number(String word, int line) throws CommandException {
		try {
			return Double.parseDouble(word);
		} catch (NumberFormatException e) {
			throw problem(line, "'" + word + "' is not a number.");
		}
	}

	private float[] vector(List<Double> numbers, int line) throws CommandException {
		if (numbers.size() != size) {
			throw problem(line, "the vector has " + numbers.size() + " numbers; the generator takes " + size + ".");
		}
		float[] vector = new float[size];
		for (int i = 0; i < size; i++) {
			vector[i] = numbers.get(i).floatValue();
			if (!Float.isFinite(vector[i])) {
				throw problem(line, "number " + (i + 1) + " of the vector is not a finite 32-bit number.");
			}
		}
		return vector;
	}

	private CommandException problem(int line, String text) {
		return new CommandException(ExitCode.DATA, file + ":" + line + ": " + text);
	}
}
