/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentFormatException;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.template.Templates;

/** Experiments and networks for tests. */
public final class Examples {

	private Examples() {
	}

	/** The experiment of a template. */
	public static Experiment template(String id) {
		return Templates.find(id).orElseThrow().experiment();
	}

	/** A network whose layers are written as in a file. */
	public static Network network(Role role, String... layers) {
		String text = """
				{"ganvas": 1, "name": "test", "dataset": {"type": "fashion-mnist"},
				"objective": {"type": "nonSaturating"}, "optimizers": {},
				"networks": {"%s": {"role": "%s", "layers": [%s]}}}
				""".formatted(role.id(), role.id(), String.join(",\n", layers));
		return read(text).networks().get(role.id());
	}

	/** Reads a text that is known to be right. */
	public static Experiment read(String text) {
		try {
			return ExperimentReader.readOrThrow(text, "test.gan");
		} catch (ExperimentFormatException e) {
			throw new AssertionError(e);
		}
	}

	/** A copy in which layers of a network are replaced by text as in a file. */
	public static Experiment withLayers(Experiment experiment, Role role, String... layers) {
		return experiment.withNetwork(network(role, layers));
	}

	/** A graph with random edges, which may have cycles and unknown inputs. */
	public static Network randomGraph(Random random, int size) {
		List<Layer> layers = new ArrayList<>();
		Settings dense = Settings.of(LayerTypes.of(Dense.class)).with(Dense.UNITS, 3);
		for (int i = 0; i < size; i++) {
			List<String> inputs = new ArrayList<>();
			for (int n = random.nextInt(3); n > 0; n--) {
				inputs.add("layer" + random.nextInt(size + 1));
			}
			List<LayerSample> samples = LayerSample.all();
			Settings settings = random.nextBoolean() ? dense : samples.get(random.nextInt(samples.size())).settings();
			layers.add(new Layer("layer" + (random.nextInt(10) == 0 ? random.nextInt(size) : i), inputs, settings));
		}
		return new Network("random", Role.GENERATOR, layers);
	}

	/** The optimizers of an experiment without one of them. */
	public static Map<String, Settings> without(Map<String, Settings> optimizers, String name) {
		Map<String, Settings> kept = new LinkedHashMap<>(optimizers);
		kept.remove(name);
		return kept;
	}
}
