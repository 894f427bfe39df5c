/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.ExperimentListener;

/**
 * Executes commands as operations of the document's own history, which the source page shares; there is no second
 * history here. Commands that arrive as one compound become one operation.
 */
public final class DocumentCommandStack extends CommandStack {

	private final ExperimentDocument document;
	private final ExperimentListener listener = changed -> notifyListeners();
	private Consumer<Set<LayerRef>> added = refs -> {
	};
	private Consumer<Exception> failed = e -> {
		throw new IllegalStateException(e);
	};

	/**
	 * Creates a stack for a document.
	 *
	 * @param document what the commands change
	 */
	public DocumentCommandStack(ExperimentDocument document) {
		this.document = document;
		document.addListener(listener);
	}

	/**
	 * Sets who is told which layers a command has added or renamed.
	 *
	 * @param consumer is called after each command that has added any
	 */
	public void onAdded(Consumer<Set<LayerRef>> consumer) {
		added = consumer;
	}

	/**
	 * Sets who is told that an operation was refused.
	 *
	 * @param consumer gets an exception whose message is for people
	 */
	public void onFailure(Consumer<Exception> consumer) {
		failed = consumer;
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		List<EditCommand> edits = new ArrayList<>();
		collect(command, edits);
		if (edits.isEmpty()) {
			return;
		}
		Experiment before = document.snapshot();
		notifyListeners(command, PRE_EXECUTE);
		try {
			document.apply(label(command, edits), composed(edits));
		} catch (IllegalStateException | IllegalArgumentException e) {
			failed.accept(e);
		} finally {
			notifyListeners(command, POST_EXECUTE);
		}
		Set<LayerRef> fresh = LayerEdits.added(before, document.snapshot());
		if (!fresh.isEmpty()) {
			added.accept(fresh);
		}
	}

	private static void collect(Command command, List<EditCommand> edits) {
		if (command instanceof EditCommand edit) {
			edits.add(edit);
		} else if (command instanceof CompoundCommand compound) {
			for (Object child : compound.getCommands()) {
				collect((Command) child, edits);
			}
		}
	}

	private static String label(Command command, List<EditCommand> edits) {
		String own = edits.get(0).getLabel();
		boolean isNamed = command instanceof CompoundCommand && !own.equals(command.getLabel());
		return isNamed ? command.getLabel() : edits.get(0).label(edits.size());
	}

	private static UnaryOperator<Experiment> composed(List<EditCommand> edits) {
		return experiment -> {
			Experiment changed = experiment;
			for (EditCommand edit : edits) {
				changed = edit.edit(changed);
			}
			return changed;
		};
	}

	@Override
	public boolean canUndo() {
		return document.undoLabel().isPresent();
	}

	@Override
	public boolean canRedo() {
		return document.redoLabel().isPresent();
	}

	@Override
	public void undo() {
		run(document::undo);
	}

	@Override
	public void redo() {
		run(document::redo);
	}

	/** The document knows whether it is saved. */
	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void dispose() {
		document.removeListener(listener);
		super.dispose();
	}

	private void run(HistoryStep step) {
		try {
			step.run();
		} catch (ExecutionException e) {
			failed.accept(e);
		}
	}

	private interface HistoryStep {

		void run() throws ExecutionException;
	}
}
