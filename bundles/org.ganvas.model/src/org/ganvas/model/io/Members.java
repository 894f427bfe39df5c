/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

/** The names in the file that are not fields of a definition. */
public final class Members {

	/** The version of the format. */
	public static final String VERSION = "ganvas";

	/** The name of an experiment or a layer. */
	public static final String NAME = "name";

	/** What an experiment is about. */
	public static final String DESCRIPTION = "description";

	/** The real examples. */
	public static final String DATASET = "dataset";

	/** What the networks play for. */
	public static final String OBJECTIVE = "objective";

	/** An optimizer for each network. */
	public static final String OPTIMIZERS = "optimizers";

	/** How long and with what a run trains. */
	public static final String TRAINING = "training";

	/** The networks by name. */
	public static final String NETWORKS = "networks";

	/** Positions of layers. */
	public static final String DIAGRAM = "diagram";

	/** The definition that the other fields belong to. */
	public static final String TYPE = "type";

	/** What a network is for. */
	public static final String ROLE = "role";

	/** The layers of a network. */
	public static final String LAYERS = "layers";

	/** The layers whose outputs a layer takes. */
	public static final String INPUTS = "inputs";

	private Members() {
	}
}
