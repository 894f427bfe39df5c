/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ganvas.core.op.WorkspaceOperation;
import org.ganvas.ui.internal.GanvasUi;

/** Runs operations in a wizard's progress bar, and shows what they made. */
public final class Operations {

	private Operations() {
	}

	/**
	 * Runs an operation.
	 *
	 * @param container the wizard's dialog
	 * @param operation what to do
	 * @return whether it was done; else the user was told why not, or has cancelled it
	 */
	public static boolean run(IWizardContainer container, WorkspaceOperation operation) {
		try {
			container.run(true, true, monitor -> {
				try {
					operation.run(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e, e.getMessage());
				}
			});
			return true;
		} catch (InterruptedException e) {
			// JFace's way to say that the user has cancelled it
			return false;
		} catch (InvocationTargetException e) {
			IStatus status = e.getCause() instanceof CoreException core ? core.getStatus()
					: GanvasUi.error(WizardText.failed, e.getCause());
			StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
			return false;
		}
	}

	/**
	 * Reveals a file in the views and opens it.
	 *
	 * @param workbench the workbench
	 * @param file the file
	 */
	public static void open(IWorkbench workbench, IFile file) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		BasicNewResourceWizard.selectAndReveal(file, window);
		try {
			IDE.openEditor(page, file, true);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
