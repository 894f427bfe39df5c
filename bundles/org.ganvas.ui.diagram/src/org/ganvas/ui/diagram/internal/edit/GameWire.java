/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

/**
 * Names a connection of the game, which follows from the roles of the networks and cannot be edited.
 *
 * @param kind what flows
 * @param source a {@link GameNode} or a layer reference
 * @param target a {@link GameNode} or a layer reference
 */
public record GameWire(Kind kind, Object source, Object target) {

	/** What flows. */
	public enum Kind {
		/** Latent vectors. */
		LATENT,
		/** Generated examples. */
		FAKE,
		/** Examples of the data set. */
		REAL,
		/** What the discriminator or critic says. */
		SCORE
	}
}
