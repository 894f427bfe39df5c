/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.navigator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.Experiment;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.navigator.GanNode.Group;

/** Finds what must be read again when files of the workspace change. */
final class GanChanges implements IResourceChangeListener {

	private static final int RELEVANT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.OPEN
			| IResourceDelta.DESCRIPTION | IResourceDelta.DERIVED_CHANGED;

	private final GanContents contents;
	private final Consumer<IProject> projectChanged;

	GanChanges(GanContents contents, Consumer<IProject> projectChanged) {
		this.contents = contents;
		this.projectChanged = projectChanged;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IFile> files = new HashSet<>();
		Set<IProject> projects = new HashSet<>();
		try {
			event.getDelta().accept(delta -> visit(delta, files, projects));
			Arrays.stream(event.findMarkerDeltas(GanvasCore.PROBLEM_MARKER, true)).filter(GanChanges::isAboutData)
					.forEach(delta -> projects.add(delta.getResource().getProject()));
		} catch (CoreException e) {
			GanvasUi.log(e.getStatus());
		}
		if (!projects.isEmpty()) {
			contents.refresh(parent -> parent instanceof IFile file ? files.contains(file)
					: parent instanceof Group group && projects.contains(group.project()));
		}
	}

	/** What a model's data are can change without any file of the workspace: by a download. */
	private static boolean isAboutData(IMarkerDelta delta) {
		return delta.getAttribute(GanvasCore.MARKER_CODE, "").startsWith("data.");
	}

	private boolean visit(IResourceDelta delta, Set<IFile> files, Set<IProject> projects) {
		IResource resource = delta.getResource();
		boolean changed = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & RELEVANT) != 0;
		if (resource instanceof IProject project) {
			if (changed && project.isAccessible()) {
				projectChanged.accept(project);
			}
			return ModelFiles.isGanProject(project);
		}
		if (changed && resource.getProject() != null) {
			projects.add(resource.getProject());
			if (resource instanceof IFile file && Experiment.FILE_EXTENSION.equals(file.getFileExtension())) {
				files.add(file);
			}
		}
		return true;
	}
}
