/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Looks whether the file was changed or deleted by others whenever the user comes to the editor. */
final class FileCheck implements IPartListener2, IWindowListener {

	private final IWorkbenchPart editor;
	private final Runnable check;

	private FileCheck(IWorkbenchPart editor, Runnable check) {
		this.editor = editor;
		this.check = check;
	}

	/**
	 * Begins to look.
	 *
	 * @param editor the editor
	 * @param check what to do
	 * @return ends it
	 */
	static Runnable start(IWorkbenchPart editor, Runnable check) {
		FileCheck listener = new FileCheck(editor, check);
		IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
		window.getPartService().addPartListener(listener);
		PlatformUI.getWorkbench().addWindowListener(listener);
		return () -> {
			window.getPartService().removePartListener(listener);
			PlatformUI.getWorkbench().removeWindowListener(listener);
		};
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) == editor) {
			check.run();
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		if (window == editor.getSite().getWorkbenchWindow() && window.getActivePage() != null
				&& window.getActivePage().getActivePart() == editor) {
			window.getShell().getDisplay().asyncExec(check);
		}
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// only coming back matters
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// the editor is disposed with it
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// the editor is not in it
	}
}
