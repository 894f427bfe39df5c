/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.Experiment;

/** The folder and name of a new model. */
public final class ModelFilePage extends WizardNewFileCreationPage {

	private static final String STEM = "model";

	ModelFilePage(IStructuredSelection selection) {
		super("file", selection);
		setTitle(WizardText.modelTitle);
		setDescription(WizardText.modelDescription);
		setFileExtension(Experiment.FILE_EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		setFileName(freeName());
		setPageComplete(validatePage());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.ganvas.ui.wizardModel");
	}

	private String freeName() {
		String name = STEM + '.' + Experiment.FILE_EXTENSION;
		for (int i = 2; exists(name); i++) {
			name = STEM + i + '.' + Experiment.FILE_EXTENSION;
		}
		return name;
	}

	private boolean exists(String name) {
		IPath folder = getContainerFullPath();
		return folder != null && ResourcesPlugin.getWorkspace().getRoot().exists(folder.append(name));
	}

	@Override
	protected boolean validatePage() {
		if (!super.validatePage()) {
			return false;
		}
		IResource folder = ResourcesPlugin.getWorkspace().getRoot().findMember(getContainerFullPath());
		if (folder != null && folder.getProject() != null && !ModelFiles.isGanProject(folder.getProject())) {
			setMessage(NLS.bind(WizardText.notGanProject, folder.getProject().getName()), WARNING);
		}
		return true;
	}

	/** The parts of the page on linked resources and templates of other tools are of no use here. */
	@Override
	protected void createAdvancedControls(Composite parent) {
		// none
	}

	@Override
	protected org.eclipse.core.runtime.IStatus validateLinkedResource() {
		return org.eclipse.core.runtime.Status.OK_STATUS;
	}

	@Override
	protected void createLinkTarget() {
		// none
	}
}
