/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal;

import java.io.File;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Headless application that copies projects into the workspace: its arguments are directories, each becomes a project
 * of
 * the name in its {@code .project} file, or of its own name. A project that the workspace has already is left as it is.
 */
public class ImportProjectsApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws CoreException {
		String[] directories = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.run(monitor -> {
			for (String directory : directories) {
				importProject(workspace, new File(directory));
			}
		}, null);
		workspace.save(true, null);
		return EXIT_OK;
	}

	private static void importProject(IWorkspace workspace, File directory) throws CoreException {
		IFileStore source = EFS.getLocalFileSystem().fromLocalFile(directory);
		File file = new File(directory, IProjectDescription.DESCRIPTION_FILE_NAME);
		IProjectDescription description = file.exists() ? workspace.loadProjectDescription(IPath.fromFile(file))
				: workspace.newProjectDescription(directory.getName());
		IProject project = workspace.getRoot().getProject(description.getName());
		if (!project.exists()) {
			IPath target = workspace.getRoot().getLocation().append(description.getName());
			source.copy(EFS.getLocalFileSystem().getStore(target), EFS.OVERWRITE, null);
			// a description that was read elsewhere points there
			description.setLocation(null);
			project.create(description, null);
			project.open(null);
		}
	}

	@Override
	public void stop() {
		// an import takes a moment; the framework waits for it
	}
}
