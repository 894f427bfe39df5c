/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.validation.Fix;

/**
 * Something wrong with the text or with the experiment in it.
 *
 * @param code a stable identifier, for example {@code shape.mismatch}; {@code syntax} if the text cannot be read
 * @param isError whether it is an error; otherwise a warning
 * @param path the place in the experiment, for example {@code networks.generator.layers.dense1.units}; may be empty
 * @param message one sentence or two for people
 * @param offset where it starts in the text, in characters from 0
 * @param length how many characters it covers, at least 0
 * @param fixes proposed repairs; none if the text cannot be read
 */
public record DocumentProblem(String code, boolean isError, String path, String message, int offset, int length,
		List<Fix> fixes) {

	private static final String NETWORKS = "networks.";

	/** Copies the list. */
	public DocumentProblem {
		fixes = List.copyOf(fixes);
	}

	/** @return the network at fault, if the path leads into one */
	public Optional<String> network() {
		return part(1);
	}

	/** @return the layer at fault, if the path leads into one */
	public Optional<String> layer() {
		return part(3);
	}

	private Optional<String> part(int index) {
		if (!path.startsWith(NETWORKS)) {
			return Optional.empty();
		}
		String[] parts = path.split("\\.");
		return parts.length > index ? Optional.of(parts[index]) : Optional.empty();
	}
}
