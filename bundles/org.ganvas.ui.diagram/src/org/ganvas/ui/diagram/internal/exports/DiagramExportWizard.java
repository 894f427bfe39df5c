/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.exports;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.export.DiagramExport;

/** Export &gt; Diagram as Picture. */
public final class DiagramExportWizard extends Wizard implements IExportWizard {

	private static final String PLUGIN_ID = "org.ganvas.ui.diagram";

	private DiagramExportPage page;

	/** Creates the wizard. */
	public DiagramExportWizard() {
		setWindowTitle(ExportText.window);
		ResourceLocator.imageDescriptorFromBundle("org.ganvas.ui", "icons/wizard_banner.png")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null ? null
				: window.getActivePage().getActiveEditor();
		page = new DiagramExportPage(selection,
				editor == null ? null : editor.getEditorInput().getAdapter(IFile.class));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** The only page. */
	DiagramExportPage page() {
		return page;
	}

	@Override
	public boolean performFinish() {
		Path target = page.target();
		try {
			export(page.model(), target, getShell());
		} catch (CoreException e) {
			show(e.getStatus());
			return false;
		} catch (IOException e) {
			show(error(NLS.bind(ExportText.failed, target, e.getMessage()), e));
			return false;
		}
		refresh(target);
		return true;
	}

	private static void export(IFile model, Path target, Shell shell) throws CoreException, IOException {
		ExperimentDocument document = new ExperimentDocument(new Document(ModelFiles.read(model)));
		Shell hidden = new Shell(shell);
		try {
			if (!document.hasSnapshot()) {
				throw new CoreException(error(NLS.bind(ExportText.broken, model.getFullPath(),
						document.problems().get(0).message()), null));
			}
			DiagramExport.write(DiagramExport.printable(DiagramExport.viewerOf(document, hidden)), target);
		} finally {
			hidden.dispose();
			document.dispose();
		}
	}

	/** A picture in the workspace is seen there at once. */
	private static void refresh(Path target) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
			}
		}
	}

	private static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, PLUGIN_ID, message, cause);
	}

	private static void show(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
	}
}
