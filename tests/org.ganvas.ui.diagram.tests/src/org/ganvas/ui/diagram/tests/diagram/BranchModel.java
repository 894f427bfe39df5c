/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.diagram;

/** A small generator with a branch and a merge: z, a, then b and c, and their sum. */
public final class BranchModel {

	/** The model's text. */
	public static final String TEXT = """
			{"ganvas": 1, "name": "t", "dataset": {"type": "fashion-mnist"}, "objective": {"type": "nonSaturating"},
			 "optimizers": {"generator": {"type": "adam", "learningRate": 0.0002}},
			 "networks": {"generator": {"role": "generator", "layers": [
			  {"name": "z", "type": "latent", "size": 100},
			  {"name": "a", "type": "dense", "units": 8},
			  {"name": "b", "type": "dense", "units": 8},
			  {"name": "c", "type": "dense", "units": 8, "inputs": ["a"]},
			  {"name": "sum", "type": "add", "inputs": ["b", "c"]}]}}}
			""";

	private BranchModel() {
	}
}
