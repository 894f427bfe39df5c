/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentWriter;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonReader;
import org.ganvas.model.json.JsonSyntaxException;
import org.ganvas.model.json.JsonText;

/**
 * Checksums of the parts of an experiment that decide about each step. A resume that finds one changed could not
 * continue
 * the run: weights would not fit, or the steps would not be those that an undisturbed run had made.
 */
public final class ExperimentFingerprint {

	private ExperimentFingerprint() {
	}

	/**
	 * The checksums of an experiment.
	 *
	 * @param experiment the experiment
	 * @return SHA-256 by path: each network, the objective, the optimizers, the data's range, batch and seed
	 */
	public static Map<String, String> of(Experiment experiment) {
		JsonObject root = resolved(experiment);
		Map<String, String> checksums = new LinkedHashMap<>();
		for (JsonMember network : object(root, "networks").members()) {
			put(checksums, "networks." + network.name(), network.value());
		}
		for (JsonMember optimizer : object(root, "optimizers").members()) {
			put(checksums, "optimizers." + optimizer.name(), optimizer.value());
		}
		root.get("objective").ifPresent(objective -> put(checksums, "objective", objective));
		object(root, "dataset").get("range").ifPresent(range -> put(checksums, "dataset.range", range));
		for (String name : new String[] { "batch", "seed" }) {
			object(root, "training").get(name).ifPresent(value -> put(checksums, "training." + name, value));
		}
		return checksums;
	}

	/**
	 * Checks that nothing has changed.
	 *
	 * @param before the checksums at the checkpoint
	 * @param now the checksums of the experiment to be trained
	 * @throws RunException if something has changed; the message names it
	 */
	public static void requireUnchanged(Map<String, String> before, Map<String, String> now) throws RunException {
		TreeSet<String> changed = new TreeSet<>();
		before.forEach((path, checksum) -> {
			if (!checksum.equals(now.get(path))) {
				changed.add(path);
			}
		});
		now.keySet().stream().filter(path -> !before.containsKey(path)).forEach(changed::add);
		if (!changed.isEmpty()) {
			throw new RunException("The run cannot be resumed with a changed experiment: " + String.join(", ", changed)
					+ (changed.size() == 1 ? " differs" : " differ")
					+ " from what its checkpoint was trained with. Undo the change, or train it as a new run.");
		}
	}

	private static void put(Map<String, String> checksums, String path, JsonNode node) {
		checksums.put(path, Sha256.of(JsonText.line(node)));
	}

	private static JsonObject object(JsonObject parent, String name) {
		return parent.get(name).orElse(null) instanceof JsonObject object ? object : JsonObject.builder().build();
	}

	private static JsonObject resolved(Experiment experiment) {
		try {
			return (JsonObject) JsonReader.read(ExperimentWriter.writeResolved(experiment));
		} catch (JsonSyntaxException e) {
			throw new IllegalStateException("A written experiment can be read.", e);
		}
	}
}
