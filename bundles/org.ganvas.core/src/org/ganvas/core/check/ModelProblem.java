/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.check;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Severity;

/**
 * Something that is wrong with the text of an experiment, or with what it says.
 *
 * @param code what kind of problem, for example {@code shape.mismatch}; {@link ModelCheck#SYNTAX} and
 * {@link ModelCheck#MERGE} if the text is not an experiment
 * @param severity how bad it is
 * @param path the place in the experiment, for example {@code networks.generator.layers.dense1.units}; empty for all
 * @param message a sentence or two that say what is wrong and what to do
 * @param line the line, from 1
 * @param start the offset of the first character at fault, from 0
 * @param end the offset after the last character at fault
 * @param fixes proposed changes, the best first
 */
public record ModelProblem(String code, Severity severity, String path, String message, int line, int start, int end,
		List<Fix> fixes) {

	private static final String NETWORKS = "networks.";
	private static final int NETWORK_PART = 1;
	private static final int LAYER_PART = 3;

	/** Copies the list. */
	public ModelProblem {
		fixes = List.copyOf(fixes);
	}

	/** @return whether it is an error; otherwise a warning */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** @return the name of the network at fault, if the path leads into one */
	public Optional<String> network() {
		return part(NETWORK_PART);
	}

	/** @return the name of the layer at fault, if the path leads into one */
	public Optional<String> layer() {
		return part(LAYER_PART);
	}

	/** @return {@code network.layer} or {@code network} for people, or the path if it leads into none */
	public String place() {
		return layer().map(l -> network().orElseThrow() + '.' + l).or(this::network).orElse(path);
	}

	private Optional<String> part(int index) {
		String[] parts = path.split("\\.");
		return path.startsWith(NETWORKS) && parts.length > index ? Optional.of(parts[index]) : Optional.empty();
	}
}
