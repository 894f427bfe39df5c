/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.Objects;
import java.util.function.UnaryOperator;

import org.ganvas.model.Experiment;

/**
 * A proposed change that removes a problem.
 *
 * @param label what it does, as a command in sentence case, for example {@code Set the learning rate to 0.0002}
 * @param edit the change
 */
public record Fix(String label, UnaryOperator<Experiment> edit) {

	/** Checks that both are given. */
	public Fix {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(edit, "edit");
	}

	/**
	 * Makes the change.
	 *
	 * @param experiment the experiment in which the problem was found
	 * @return the changed experiment
	 */
	public Experiment apply(Experiment experiment) {
		return edit.apply(experiment);
	}
}
