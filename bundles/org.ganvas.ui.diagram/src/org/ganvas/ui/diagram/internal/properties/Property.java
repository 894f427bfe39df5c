/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Experiment;

/** One line of the Properties view: a part of an experiment as text. */
interface Property {

	/** What identifies it among the properties that are shown together. */
	String id();

	/** What is shown at the left. */
	String label();

	/** The group in which it is shown. */
	String category();

	/** What it means and what is allowed. */
	String help();

	/** The value; empty if several things are selected and they differ. */
	String value(Experiment experiment);

	/** The values to choose from; empty if it is typed. */
	default List<String> choices() {
		return List.of();
	}

	/** Whether other values than the choices can be typed. */
	default boolean isFree() {
		return choices().isEmpty();
	}

	/** Whether it can be changed at all. */
	default boolean isEditable() {
		return true;
	}

	/** Whether there is a default to go back to. */
	default boolean hasDefault() {
		return false;
	}

	/** Whether a value is given that may be taken back. */
	default boolean isSet(Experiment experiment) {
		return false;
	}

	/** Why a text cannot be the value, as a sentence; empty if it can. */
	default Optional<String> objection(Experiment experiment, String text) {
		return Optional.empty();
	}

	/** The experiment with another value, to which there is no objection. */
	default Experiment with(Experiment experiment, String text) {
		return experiment;
	}

	/** The experiment with the default. */
	default Experiment withDefault(Experiment experiment) {
		return experiment;
	}
}
