/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong with an experiment which can be read.
 *
 * @param code what kind of problem, for example {@code shape.mismatch}; stable over releases
 * @param severity how bad it is
 * @param path the place, for example {@code networks.generator.layers.dense1}
 * @param message a sentence or two that say what is wrong and what to do
 * @param fixes proposed changes, the best first
 */
public record Problem(String code, Severity severity, String path, String message, List<Fix> fixes) {

	/** Copies the list. */
	public Problem {
		fixes = List.copyOf(fixes);
	}

	@Override
	public String toString() {
		return path + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message + " [" + code + "]";
	}
}
