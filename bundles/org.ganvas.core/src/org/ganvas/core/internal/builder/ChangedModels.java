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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.project.ModelFiles;

/** Finds the models that must be checked after a change: those that changed themselves, and those whose data did. */
final class ChangedModels {

	private static final int RELEVANT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING
			| IResourceDelta.MOVED_FROM | IResourceDelta.DERIVED_CHANGED;

	private final Set<IFile> models;
	private final List<Path> changed = new ArrayList<>();

	ChangedModels(Set<IFile> models) {
		this.models = models;
	}

	void visit(IResourceDelta delta) throws CoreException {
		delta.accept(this::visitOne);
		if (!changed.isEmpty()) {
			IProject project = delta.getResource().getProject();
			project.accept(resource -> {
				if (ModelFiles.isModel(resource) && DataWatch.concerns((IFile) resource, changed)) {
					models.add((IFile) resource);
				}
				return true;
			});
		}
	}

	private boolean visitOne(IResourceDelta delta) throws CoreException {
		IResource resource = delta.getResource();
		boolean kept = delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & RELEVANT) == 0;
		if (resource instanceof IContainer container) {
			if (!kept && resource.getType() == IResource.FOLDER) {
				container(container);
			}
			return true;
		}
		if (kept) {
			return false;
		}
		if (ModelFiles.isRunRecord(resource) && delta.getKind() != IResourceDelta.CHANGED) {
			container(resource.getParent());
		}
		if (ModelFiles.isModel(resource) && resource.exists()) {
			models.add((IFile) resource);
		} else if (resource.getLocation() != null) {
			changed.add(resource.getLocation().toPath().toAbsolutePath().normalize());
		}
		return false;
	}

	/** A folder that came, went, or became output or a run folder, or ceased to be. */
	private void container(IContainer container) throws CoreException {
		IPath location = container.getLocation();
		if (location != null) {
			changed.add(location.toPath().toAbsolutePath().normalize());
		}
		if (container.exists()) {
			container.accept(resource -> {
				if (ModelFiles.isModel(resource)) {
					models.add((IFile) resource);
				} else if (resource instanceof IFile) {
					resource.deleteMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO);
				}
				return true;
			});
		}
	}
}
