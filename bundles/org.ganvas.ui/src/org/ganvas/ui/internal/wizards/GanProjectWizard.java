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
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.ganvas.core.op.CreateProjectOperation;
import org.ganvas.core.project.GanSettings;

/** New &gt; GAN Project. */
public final class GanProjectWizard extends GanWizard implements INewWizard {

	private final WizardNewProjectCreationPage name = new WizardNewProjectCreationPage("project");
	private final TemplatePage template = new TemplatePage();
	private final DatasetPage dataset = new DatasetPage(List.copyOf(EnumSet.allOf(DatasetKind.class)),
			Optional::empty);

	/** Creates the wizard. */
	public GanProjectWizard() {
		super(WizardText.projectWindow);
		name.setTitle(WizardText.projectTitle);
		name.setDescription(WizardText.projectDescription);
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
		if (!run(operation)) {
			return false;
		}
		offerPerspective();
		open(operation.model());
		return true;
	}
}
