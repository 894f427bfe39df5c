/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.analysis;

/**
 * Why nothing is known about a layer's output.
 *
 * @param kind the reason
 * @param message a sentence for the user
 */
public record LayerFault(Kind kind, String message) {

	/** The reasons. */
	public enum Kind {
		/** An input is not a layer of the network. */
		UNKNOWN_INPUT,
		/** The layer feeds itself, through others or directly. */
		CYCLE,
		/** The layer has fewer or more inputs than its type takes. */
		INPUT_COUNT,
		/** A required field is not set. */
		MISSING_FIELD,
		/** The type cannot take the shapes of the inputs. */
		SHAPE
	}
}
