/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.imports;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ganvas.core.op.ImportExampleOperation;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.wizards.GanWizard;
import org.ganvas.ui.internal.wizards.WizardText;

/** Import &gt; Example Project. */
public final class ImportExampleWizard extends GanWizard implements IImportWizard {

	private final ExamplePage page = new ExamplePage();

	/** Creates the wizard. */
	public ImportExampleWizard() {
		super(WizardText.exampleWindow);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(page.projectName());
		if (!run(new ImportExampleOperation(page.example().folder(), project))) {
			return false;
		}
		offerPerspective();
		model(project).ifPresentOrElse(this::open,
				() -> BasicNewResourceWizard.selectAndReveal(project, workbench().getActiveWorkbenchWindow()));
		return true;
	}

	private static Optional<IFile> model(IProject project) {
		try {
			for (IResource member : project.members()) {
				if (member instanceof IFile file && ModelFiles.isModel(file)) {
					return Optional.of(file);
				}
			}
		} catch (CoreException e) {
			GanvasUi.log(e.getStatus());
		}
		return Optional.empty();
	}
}
