/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.ganvas.core.op.WorkspaceOperation;
import org.ganvas.ui.internal.GanvasUi;

/** What wizards have in common that make something in the workspace and show it. */
public abstract class GanWizard extends Wizard implements IWorkbenchWizard, IExecutableExtension {

	private IWorkbench workbench;
	private IConfigurationElement configuration;

	/**
	 * Creates a wizard.
	 *
	 * @param title the title of the window
	 */
	protected GanWizard(String title) {
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(GanvasUi.image("wizard_banner"));
	}

	@Override
	public void init(IWorkbench now, IStructuredSelection selection) {
		workbench = now;
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		// The help button asks the control that has the focus, or else what is around it. That may be a button of the
		// dialog, outside of the page.
		container.getShell().addHelpListener(event -> helpOnPage());
	}

	/** Dialogs that offer several wizards keep the listeners of all of them. */
	private void helpOnPage() {
		IWizardPage page = getContainer() == null ? null : getContainer().getCurrentPage();
		if (page != null && page.getWizard() == this) {
			page.getControl().notifyListeners(SWT.Help, new Event());
		}
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	/** @return the workbench */
	protected final IWorkbench workbench() {
		return workbench;
	}

	/**
	 * Runs an operation in the progress bar.
	 *
	 * @param operation what to do
	 * @return whether it was done; else the user was told why not, or has cancelled it
	 */
	protected final boolean run(WorkspaceOperation operation) {
		return Operations.run(getContainer(), operation);
	}

	/** Offers the perspective that the wizard's extension names. */
	protected final void offerPerspective() {
		BasicNewProjectResourceWizard.updatePerspective(configuration);
	}

	/**
	 * Reveals a file in the views and opens it.
	 *
	 * @param file the file
	 */
	protected final void open(IFile file) {
		Operations.open(workbench, file);
	}
}
