/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDEActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Gives the workbench's own menu items to the page that is shown. */
public final class ExperimentEditorContributor extends MultiPageEditorActionBarContributor {

	private static final List<String> GLOBAL = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(),
			ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
			ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(),
			ActionFactory.PRINT.getId(), ActionFactory.RENAME.getId(), ActionFactory.REVERT.getId(),
			IDEActionFactory.ADD_TASK.getId(), IDEActionFactory.BOOKMARK.getId(),
			ITextEditorActionConstants.GOTO_LINE);

	@Override
	public void setActivePage(IEditorPart page) {
		IActionBars bars = getActionBars();
		if (bars == null) {
			return;
		}
		for (String id : GLOBAL) {
			bars.setGlobalActionHandler(id, action(page, id));
		}
		bars.updateActionBars();
	}

	private static IAction action(IEditorPart page, String id) {
		if (page instanceof DiagramPage diagram) {
			return diagram.action(id);
		}
		return page instanceof ITextEditor text ? text.getAction(id) : null;
	}
}
