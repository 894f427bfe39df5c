/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentPaths;
import org.ganvas.model.io.PathException;

import picocli.CommandLine.Option;

/** Changes of single fields of an experiment. */
final class SetOption {

	@Option(names = "--set", paramLabel = "PATH=VALUE", order = 20, description = "Change a field of the experiment, "
			+ "for example training.batch=64 or networks.generator.layers.dense1.units=512. May be repeated.")
	private List<String> assignments = new ArrayList<>();

	/** @return the paths that are changed */
	List<String> paths() throws CommandException {
		List<String> paths = new ArrayList<>();
		for (String assignment : assignments) {
			paths.add(split(assignment)[0]);
		}
		return paths;
	}

	/** The experiment with the changes made in order. */
	Experiment apply(Experiment experiment) throws CommandException {
		Experiment changed = experiment;
		for (String assignment : assignments) {
			String[] parts = split(assignment);
			try {
				changed = ExperimentPaths.set(changed, parts[0], parts[1]);
			} catch (PathException e) {
				throw new CommandException(ExitCode.USAGE, "--set " + assignment + ": " + e.getMessage());
			}
		}
		return changed;
	}

	private static String[] split(String assignment) throws CommandException {
		int equals = assignment.indexOf('=');
		if (equals < 1) {
			throw new CommandException(ExitCode.USAGE, "--set takes PATH=VALUE, for example training.batch=64, not "
					+ assignment + ".");
		}
		return new String[] { assignment.substring(0, equals).strip(), assignment.substring(equals + 1).strip() };
	}
}
