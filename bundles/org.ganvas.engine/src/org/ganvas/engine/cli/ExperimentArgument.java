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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.io.ExperimentFormatException;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;

/**
 * An experiment that the user names: a file, or a template by its identifier.
 *
 * @param name the file's or template's name for messages
 * @param id a short name for run folders
 * @param base the folder to which the experiment's paths are relative
 * @param text the text of the experiment
 */
record ExperimentArgument(String name, String id, Path base, String text) {

	private static final String EXTENSION = "." + Experiment.FILE_EXTENSION;

	/**
	 * Finds what is meant: a file if there is one, otherwise a template.
	 *
	 * @param value what the user gave
	 * @return the experiment's text
	 */
	static ExperimentArgument find(String value) throws CommandException, IOException {
		Path file = Path.of(value);
		if (Files.isRegularFile(file)) {
			return ofFile(file);
		}
		Optional<Template> template = Templates.find(value);
		if (template.isPresent()) {
			return new ExperimentArgument("template " + value, value, Path.of("").toAbsolutePath(),
					template.get().text());
		}
		if (Files.isDirectory(file)) {
			throw new CommandException(ExitCode.DATA, value + " is a folder. Name an experiment file (*" + EXTENSION
					+ ") or a template.");
		}
		List<String> ids = Templates.all().stream().map(Template::id).toList();
		String what = value.endsWith(EXTENSION) || file.getNameCount() > 1 ? "There is no file " + value + "."
				: "There is no file and no template " + value + "." + DidYouMean.question(value, ids);
		throw new CommandException(ExitCode.DATA, what + " Templates: " + String.join(", ", ids) + ".");
	}

	/** Reads the text of a file. */
	static ExperimentArgument ofFile(Path file) throws CommandException, IOException {
		String name = Objects.toString(file.getFileName(), "");
		if (Files.size(file) > JsonReader.MAX_LENGTH) {
			throw new CommandException(ExitCode.DATA, file + " has " + Files.size(file)
					+ " bytes, too many for an experiment. Is it the right file?");
		}
		try {
			return new ExperimentArgument(file.toString(), name.endsWith(EXTENSION)
					? name.substring(0, name.length() - EXTENSION.length())
					: name,
					file.toAbsolutePath().normalize().getParent(), Files.readString(file));
		} catch (CharacterCodingException e) {
			throw new CommandException(ExitCode.PROBLEMS, file + " is not a text file in UTF-8.");
		}
	}

	/**
	 * Reads the experiment.
	 *
	 * @throws ExperimentFormatException with all problems of the text, if it has some
	 */
	Experiment read() throws ExperimentFormatException {
		return ExperimentReader.readOrThrow(text, name);
	}
}
