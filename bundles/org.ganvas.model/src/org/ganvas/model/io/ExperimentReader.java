/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;

/** Reads experiments from their text form. */
public final class ExperimentReader {

	private ExperimentReader() {
	}

	/**
	 * Reads a text and reports everything that is wrong with it.
	 *
	 * @param text the content of a {@code .gan} file
	 * @return the experiment or the problems
	 */
	public static ReadResult read(String text) {
		ReadContext context = new ReadContext();
		Optional<Experiment> experiment = Optional.empty();
		try {
			JsonNode document = JsonReader.read(text);
			experiment = new DocumentReader(context).document(document);
		} catch (JsonSyntaxException e) {
			context.problem(e.location(), "", e.getMessage());
		}
		List<ReadProblem> problems = context.problems();
		return new ReadResult(problems.isEmpty() ? experiment : Optional.empty(), problems, context.locations());
	}

	/**
	 * Reads a text.
	 *
	 * @param text the content of a {@code .gan} file
	 * @param sourceName the file's name for messages
	 * @return the experiment
	 * @throws ExperimentFormatException if the text is not an experiment; the message has a line for each problem
	 */
	public static Experiment readOrThrow(String text, String sourceName) throws ExperimentFormatException {
		ReadResult result = read(text);
		return result.experiment().orElseThrow(() -> new ExperimentFormatException(sourceName, result.problems()));
	}

	/**
	 * Reads a file.
	 *
	 * @param file the {@code .gan} file, UTF-8
	 * @return the experiment
	 * @throws ExperimentFormatException if its text is not an experiment; the message has a line for each problem
	 * @throws IOException if the file cannot be read; the message is a sentence that names it
	 */
	public static Experiment readOrThrow(Path file) throws IOException {
		return readOrThrow(text(file), file.toString());
	}

	private static String text(Path file) throws IOException {
		try {
			if (Files.isDirectory(file)) {
				throw new IOException(file + " is a folder. Name the ." + Experiment.FILE_EXTENSION + " file in it.");
			}
			if (Files.size(file) > JsonReader.MAX_LENGTH) {
				throw new IOException(file + " has " + Files.size(file) + " bytes; an experiment has at most "
						+ JsonReader.MAX_LENGTH + ". Is it the right file?");
			}
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (NoSuchFileException e) {
			throw new IOException("There is no file " + file + ".", e);
		} catch (AccessDeniedException e) {
			throw new IOException("You are not allowed to read the file " + file + ".", e);
		} catch (CharacterCodingException e) {
			JsonLocation start = new JsonLocation(1, 1);
			throw new ExperimentFormatException(file.toString(), List.of(new ReadProblem(start.line(), start.column(),
					"", "The file is not a text in UTF-8.")));
		}
	}
}
