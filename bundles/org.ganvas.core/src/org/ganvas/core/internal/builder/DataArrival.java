/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal.builder;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.project.ModelFiles;

/** Checks models again whose data arrived outside of the workspace, where no builder sees it. */
public final class DataArrival extends WorkspaceJob {

	private final Path folder;

	private DataArrival(Path folder) {
		super(CoreText.Builder_dataArrived);
		this.folder = folder.toAbsolutePath().normalize();
		setRule(ResourcesPlugin.getWorkspace().getRoot());
		setSystem(true);
	}

	/**
	 * Checks the models of all open projects, in the background.
	 *
	 * @param folder where the data arrived
	 */
	public static void in(Path folder) {
		new DataArrival(folder).schedule();
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		SubMonitor progress = SubMonitor.convert(monitor, projects.length);
		for (IProject project : projects) {
			progress.split(1);
			if (ModelFiles.isGanProject(project)) {
				project.accept(resource -> {
					if (ModelFiles.isModel(resource) && DataWatch.concerns((IFile) resource, List.of(folder))) {
						ModelMarkers.update((IFile) resource);
					}
					return true;
				});
			}
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == DataArrival.class;
	}
}
