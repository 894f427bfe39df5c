/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.project.GanSettings;
import org.ganvas.model.Experiment;
import org.ganvas.model.field.Settings;
import org.ganvas.model.template.Template;

/** Creates a GAN project with one model from a template. If it fails or is cancelled, there is no project. */
public final class CreateProjectOperation extends NewProjectOperation {

	private static final int TICKS = 2;

	private final Optional<Path> location;
	private final Template template;
	private final Settings dataset;

	/**
	 * Creates the operation.
	 *
	 * @param project a project that does not exist
	 * @param location its folder; empty for the usual place in the workspace
	 * @param template what its model begins with; also the model file's name
	 * @param dataset the settings of a data set source; becomes the project's default too. Relative paths are relative
	 * to the project
	 */
	public CreateProjectOperation(IProject project, Optional<Path> location, Template template, Settings dataset) {
		super(project, CoreText.Op_createProject);
		this.location = location;
		this.template = template;
		this.dataset = dataset;
	}

	/** @return the model file that is created */
	public IFile model() {
		return project().getFile(template.id() + '.' + Experiment.FILE_EXTENSION);
	}

	@Override
	public void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, name(), TICKS);
		IProject project = project();
		refuseIf(false);
		IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
		location.ifPresent(l -> description.setLocation(IPath.fromPath(l)));
		boolean existed = Optional.ofNullable(project.getWorkspace().getRoot().getLocation())
				.map(root -> location.orElse(root.append(project.getName()).toPath()).toFile().exists()).orElse(true);
		try {
			create(description, progress.split(1));
			GanSettings workspace = GanSettings.ofWorkspace();
			new GanSettings(dataset, workspace.sampleGrid(), workspace.keepCheckpoints()).save(project);
			if (!model().exists()) {
				new CreateModelOperation(model(), template, dataset).execute(progress.split(1));
			}
		} catch (CoreException | OperationCanceledException e) {
			project.delete(existed ? IResource.NEVER_DELETE_PROJECT_CONTENT
					: IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, null);
			throw e;
		}
	}
}
