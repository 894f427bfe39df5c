/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.ganvas.core.op.CreateProjectOperation;
import org.ganvas.core.project.GanSettings;
import org.ganvas.ui.internal.GanvasUi;

/** New &gt; GAN Project. */
public final class GanProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

	private final WizardNewProjectCreationPage name = new WizardNewProjectCreationPage("project");
	private final TemplatePage template = new TemplatePage();
	private final DatasetPage dataset = new DatasetPage(List.copyOf(EnumSet.allOf(DatasetKind.class)),
			Optional::empty);
	private IWorkbench workbench;
	private IConfigurationElement configuration;

	/** Creates the wizard. */
	public GanProjectWizard() {
		setWindowTitle(WizardText.projectWindow);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(GanvasUi.image("wizard_banner"));
		name.setTitle(WizardText.projectTitle);
		name.setDescription(WizardText.projectDescription);
	}

	@Override
	public void init(IWorkbench now, IStructuredSelection selection) {
		workbench = now;
	}

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		configuration = element;
	}

	@Override
	public void addPages() {
		addPage(name);
		addPage(template);
		addPage(dataset);
		dataset.preset(GanSettings.ofWorkspace().dataset());
	}

	/** @return the page with the name */
	public WizardNewProjectCreationPage namePage() {
		return name;
	}

	/** @return the page with the templates */
	public TemplatePage templatePage() {
		return template;
	}

	/** @return the page with the data sets */
	public DatasetPage datasetPage() {
		return dataset;
	}

	@Override
	public boolean performFinish() {
		IProject project = name.getProjectHandle();
		Optional<Path> location = name.useDefaults() ? Optional.empty() : Optional.of(name.getLocationPath().toPath());
		CreateProjectOperation operation = new CreateProjectOperation(project, location, template.template(),
				dataset.settings());
		if (!Operations.run(getContainer(), operation)) {
			return false;
		}
		BasicNewProjectResourceWizard.updatePerspective(configuration);
		Operations.open(workbench, operation.model());
		return true;
	}
}
