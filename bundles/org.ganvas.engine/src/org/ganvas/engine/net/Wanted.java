/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.net;

/** What a backward pass is run for; layers skip what is not wanted where they can. */
public enum Wanted {
	/** The gradient of the parameters. */
	PARAMETERS,
	/** The gradient of the network's inputs; the parameters' gradient is undefined afterwards. */
	INPUTS,
	/** Both. */
	BOTH;

	boolean parameters() {
		return this != INPUTS;
	}

	boolean inputs() {
		return this != PARAMETERS;
	}
}
