/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal.app;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.ganvas.core.op.ImportExampleOperation;

/**
 * Headless application that copies projects into the workspace and builds them: its arguments are directories, each
 * becomes a project of the name in its {@code .project} file, or of its own name. A project that the workspace has
 * already is left as it is.
 */
public class ImportProjectsApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws CoreException {
		String[] directories = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		for (String directory : directories) {
			Path source = Path.of(directory).toAbsolutePath();
			IProject project = workspace.getRoot().getProject(ImportExampleOperation.projectName(source));
			if (!project.exists()) {
				bring(source, project);
				project.build(IncrementalProjectBuilder.FULL_BUILD, null);
			}
		}
		workspace.save(true, null);
		return EXIT_OK;
	}

	/** Copies the directory, unless the workspace has a folder of this name from earlier: then that is taken. */
	private static void bring(Path source, IProject project) throws CoreException {
		if (project.getWorkspace().getRoot().getLocation().append(project.getName()).toFile().exists()) {
			project.create(null);
			project.open(null);
		} else {
			new ImportExampleOperation(source, project).run(null);
		}
	}

	@Override
	public void stop() {
		// an import takes a moment; the framework waits for it
	}
}
