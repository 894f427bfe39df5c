/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/**
 * An edit of the experiment. Commands that are executed together become one operation, see
 * {@link DocumentCommandStack}; undo and redo are the document's.
 */
public abstract class EditCommand extends Command {

	private final ExperimentDocument document;
	private final String pluralLabel;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param label what it does, in headline case
	 * @param pluralLabel what several such commands do, where {0} is how many
	 */
	protected EditCommand(ExperimentDocument document, String label, String pluralLabel) {
		super(label);
		this.document = document;
		this.pluralLabel = pluralLabel;
	}

	/**
	 * Changes the experiment.
	 *
	 * @param experiment the experiment as it is when the command is executed
	 * @return the changed experiment; the same if there is nothing to do any more
	 */
	protected abstract Experiment edit(Experiment experiment);

	/** @return what the command changes */
	protected final ExperimentDocument document() {
		return document;
	}

	final String label(int count) {
		return count == 1 ? getLabel() : NLS.bind(pluralLabel, count);
	}

	@Override
	public boolean canExecute() {
		return document.hasSnapshot() && !document.isBroken();
	}

	@Override
	public void execute() {
		document.apply(getLabel(), this::edit);
	}

	@Override
	public boolean canUndo() {
		return false;
	}
}
