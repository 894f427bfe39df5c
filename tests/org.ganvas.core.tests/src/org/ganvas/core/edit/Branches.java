/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import org.ganvas.model.Experiment;
import org.ganvas.model.io.ExperimentFormatException;
import org.ganvas.model.io.ExperimentReader;

/** A small experiment with a chain, a branch and a merge. */
final class Branches {

	static final String NET = "generator";

	private static final String TEXT = """
			{"ganvas": 1, "name": "t", "dataset": {"type": "fashion-mnist"}, "objective": {"type": "nonSaturating"},
			 "optimizers": {"generator": {"type": "adam", "learningRate": 0.0002}},
			 "networks": {"generator": {"role": "generator", "layers": [
			  {"name": "z", "type": "latent", "size": 100},
			  {"name": "a", "type": "dense", "units": 8},
			  {"name": "b", "type": "dense", "units": 8},
			  {"name": "c", "type": "dense", "units": 8, "inputs": ["a"]},
			  {"name": "sum", "type": "add", "inputs": ["b", "c"]},
			  {"name": "out", "type": "dense", "units": 4}]}},
			 "diagram": {"generator.a": [10, 20]}}
			""";

	private Branches() {
	}

	static Experiment experiment() {
		try {
			return ExperimentReader.readOrThrow(TEXT, "test");
		} catch (ExperimentFormatException e) {
			throw new AssertionError(e);
		}
	}

	static LayerRef ref(String name) {
		return LayerRef.of(NET, name);
	}
}
