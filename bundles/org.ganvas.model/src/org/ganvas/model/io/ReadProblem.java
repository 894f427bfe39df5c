/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.io.Serializable;

/**
 * Something that keeps a text from being an experiment.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param path the place in the document, for example {@code networks.generator.layers.dense1.units}; empty for the
 * whole
 * @param message a sentence or two that say what is wrong and what is allowed there
 */
public record ReadProblem(int line, int column, String path, String message) implements Serializable {

	@Override
	public String toString() {
		return line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ") + message;
	}
}
