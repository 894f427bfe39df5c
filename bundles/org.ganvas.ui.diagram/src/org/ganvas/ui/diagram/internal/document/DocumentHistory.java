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

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.ganvas.core.text.TextEdit;

/** The undo history of a text document, shared with its text editor, with named operations. */
final class DocumentHistory {

	private static final int LIMIT = 200;

	private final IDocument document;
	private final IDocumentUndoManager manager;
	private final IOperationHistory operations = OperationHistoryFactory.getOperationHistory();
	private final IOperationHistoryListener listener;

	/**
	 * Connects to the document's history, which begins if nobody else has connected yet.
	 *
	 * @param document the text
	 * @param undone is run after an operation was undone or redone, by whomever
	 */
	DocumentHistory(IDocument document, Runnable undone) {
		this.document = document;
		DocumentUndoManagerRegistry.connect(document);
		manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		manager.connect(this);
		manager.setMaximalUndoLevel(LIMIT);
		listener = event -> {
			boolean isOver = event.getEventType() == OperationHistoryEvent.UNDONE
					|| event.getEventType() == OperationHistoryEvent.REDONE;
			if (isOver && event.getOperation().hasContext(context())) {
				undone.run();
			}
		};
		operations.addOperationHistoryListener(listener);
	}

	IUndoContext context() {
		return manager.getUndoContext();
	}

	Optional<String> undoLabel() {
		return Optional.ofNullable(operations.getUndoOperation(context())).map(IUndoableOperation::getLabel);
	}

	Optional<String> redoLabel() {
		return Optional.ofNullable(operations.getRedoOperation(context())).map(IUndoableOperation::getLabel);
	}

	void undo() throws ExecutionException {
		if (manager.undoable()) {
			manager.undo();
		}
	}

	void redo() throws ExecutionException {
		if (manager.redoable()) {
			manager.redo();
		}
	}

	/**
	 * Changes the text as one operation.
	 *
	 * @param label the operation's name
	 * @param edits in ascending order, not overlapping
	 */
	void change(String label, List<TextEdit> edits) {
		manager.commit();
		manager.beginCompoundChange();
		try {
			for (int i = edits.size() - 1; i >= 0; i--) {
				TextEdit edit = edits.get(i);
				document.replace(edit.offset(), edit.length(), edit.text());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("The document was changed by someone else at the same time.", e);
		} finally {
			manager.endCompoundChange();
			manager.commit();
		}
		if (operations.getUndoOperation(context()) instanceof AbstractOperation operation) {
			operation.setLabel(label);
			operations.operationChanged(operation);
		}
	}

	void dispose() {
		operations.removeOperationHistoryListener(listener);
		manager.disconnect(this);
		DocumentUndoManagerRegistry.disconnect(document);
	}
}
