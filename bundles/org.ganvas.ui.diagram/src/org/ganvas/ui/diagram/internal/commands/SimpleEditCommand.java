/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import java.util.function.UnaryOperator;

import org.ganvas.model.Experiment;
import org.ganvas.model.validation.Fix;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** An edit that is given as a function, such as the fix of a problem. */
public final class SimpleEditCommand extends EditCommand {

	private final UnaryOperator<Experiment> edit;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param label what it does, in headline case
	 * @param edit the change
	 */
	public SimpleEditCommand(ExperimentDocument document, String label, UnaryOperator<Experiment> edit) {
		super(document, label, label);
		this.edit = edit;
	}

	/**
	 * A command that applies a fix.
	 *
	 * @param document what it changes
	 * @param fix the fix of one of its problems
	 * @return the command
	 */
	public static SimpleEditCommand of(ExperimentDocument document, Fix fix) {
		return new SimpleEditCommand(document, fix.label(), fix::apply);
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return edit.apply(experiment);
	}
}
