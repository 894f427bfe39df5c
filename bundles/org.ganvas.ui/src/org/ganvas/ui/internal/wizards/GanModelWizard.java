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

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.ganvas.core.op.CreateModelOperation;
import org.ganvas.core.project.DataPaths;

/** New &gt; GAN Model. */
public final class GanModelWizard extends GanWizard implements INewWizard {

	private final TemplatePage template = new TemplatePage();
	private final DatasetPage dataset = new DatasetPage(List.copyOf(EnumSet.allOf(DatasetKind.class)), this::folder);
	private ModelFilePage file;

	/** Creates the wizard. */
	public GanModelWizard() {
		super(WizardText.modelWindow);
	}

	@Override
	public void init(IWorkbench now, IStructuredSelection selection) {
		super.init(now, selection);
		file = new ModelFilePage(selection);
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(template);
		addPage(dataset);
	}

	/** The data set page begins with the default of the project that was chosen on the first page. */
	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == file) {
			container().ifPresent(c -> dataset.preset(DataPaths.defaultFor(c)));
		}
		return super.getNextPage(page);
	}

	private Optional<IContainer> container() {
		IPath path = file.getContainerFullPath();
		IResource member = path == null ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(path);
		return member instanceof IContainer container && container.getProject() != null ? Optional.of(container)
				: Optional.empty();
	}

	private Optional<Path> folder() {
		return container().flatMap(c -> Optional.ofNullable(c.getLocation())).map(IPath::toPath);
	}

	/** @return the page with the file's name */
	public ModelFilePage filePage() {
		return file;
	}

	@Override
	public boolean performFinish() {
		IFile target = ResourcesPlugin.getWorkspace().getRoot()
				.getFile(file.getContainerFullPath().append(file.getFileName()));
		if (!run(new CreateModelOperation(target, template.template(), dataset.settings()))) {
			return false;
		}
		open(target);
		return true;
	}
}
