/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;

/** Copies an example project into the workspace. */
public final class ImportExampleOperation extends NewProjectOperation {

	private final Path source;

	/**
	 * Creates the operation.
	 *
	 * @param source the example's folder
	 * @param project the project that the copy becomes; it must not exist
	 */
	public ImportExampleOperation(Path source, IProject project) {
		super(project, CoreText.Op_importExample);
		this.source = source;
	}

	/**
	 * The name that an example's own description gives it; a folder without one is a project of its own name.
	 *
	 * @param source the example's folder
	 * @return the project's name
	 * @throws CoreException if there is no such folder, or its description cannot be read
	 */
	public static String projectName(Path source) throws CoreException {
		return description(source).getName();
	}

	private static IProjectDescription description(Path source) throws CoreException {
		Path file = source.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
		if (!Files.isDirectory(source)) {
			throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_noFolder, source), null));
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		return Files.isRegularFile(file) ? workspace.loadProjectDescription(IPath.fromPath(file))
				: workspace.newProjectDescription(source.toAbsolutePath().normalize().toFile().getName());
	}

	@Override
	public void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, name(), 2);
		IProject project = project();
		IProjectDescription description = description(source);
		description.setName(project.getName());
		// the description that was loaded points to where it was loaded from
		description.setLocation(null);
		IWorkspace workspace = project.getWorkspace();
		IFileStore target = EFS.getLocalFileSystem()
				.getStore(workspace.getRoot().getLocation().append(project.getName()));
		refuseIf(target.fetchInfo().exists());
		try {
			EFS.getLocalFileSystem().fromLocalFile(source.toFile()).copy(target, EFS.NONE, progress.split(1));
			create(description, progress.split(1));
		} catch (CoreException | RuntimeException e) {
			if (project.exists()) {
				project.delete(true, true, null);
			}
			target.delete(EFS.NONE, null);
			throw e;
		}
	}
}
