/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.ValueException;

/**
 * Access to any value of an experiment by a path such as {@code training.batch} or
 * {@code networks.generator.layers.dense1.units}. Values are texts as in the file; quotes around a text may be left
 * out.
 */
public final class ExperimentPaths {

	private ExperimentPaths() {
	}

	/**
	 * All paths of an experiment.
	 *
	 * @param experiment the experiment
	 * @return the paths in the order of the file
	 */
	public static List<String> paths(Experiment experiment) {
		return List.copyOf(new PathTable(experiment).slots().keySet());
	}

	/**
	 * The value at a path.
	 *
	 * @param experiment the experiment
	 * @param path a path of the experiment
	 * @return the value or default as in the file, a text without quotes; {@link #set} takes it back
	 * @throws PathException if there is no such path, or if a required value is not set
	 */
	public static String get(Experiment experiment, String path) {
		return slot(experiment, path).get(experiment)
				.orElseThrow(() -> new PathException(path + ": No value is set yet."));
	}

	/**
	 * Changes the value at a path. When a type is changed, the fields that the new type has too keep their values.
	 *
	 * @param experiment the experiment
	 * @param path a path of the experiment
	 * @param value the value as in the file; a text may be without quotes
	 * @return the changed experiment
	 * @throws PathException if there is no such path, or if the value is not allowed there
	 */
	public static Experiment set(Experiment experiment, String path, String value) {
		try {
			return slot(experiment, path).set(experiment, value);
		} catch (ValueException e) {
			throw new PathException(path + ": " + e.getMessage());
		}
	}

	private static PathSlot slot(Experiment experiment, String path) {
		Map<String, PathSlot> slots = new PathTable(experiment).slots();
		PathSlot slot = slots.get(path);
		if (slot == null) {
			throw new PathException("There is no value with the path \"" + path + "\"."
					+ DidYouMean.question(path, slots.keySet()) + ' ' + whatExists(slots.keySet(), path));
		}
		return slot;
	}

	/** Names what there is below the longest beginning of the path that exists. */
	private static String whatExists(Set<String> paths, String path) {
		String prefix = path + '.';
		while (!prefix.isEmpty() && children(paths, prefix).isEmpty()) {
			int dot = prefix.lastIndexOf('.', prefix.length() - 2);
			prefix = prefix.substring(0, dot + 1);
		}
		String where = prefix.isEmpty() ? "At the top" : "Below " + prefix.substring(0, prefix.length() - 1);
		return where + " there is: " + String.join(", ", children(paths, prefix)) + ".";
	}

	private static Set<String> children(Set<String> paths, String prefix) {
		Set<String> children = new LinkedHashSet<>();
		for (String path : paths) {
			if (path.startsWith(prefix)) {
				String rest = path.substring(prefix.length());
				int dot = rest.indexOf('.');
				children.add(dot < 0 ? rest : rest.substring(0, dot));
			}
		}
		return children;
	}
}
