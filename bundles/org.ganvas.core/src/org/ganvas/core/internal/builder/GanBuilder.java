/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal.builder;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.project.ModelFiles;

/** Checks the experiments of a project that changed, or whose data did, and marks what is wrong with them. */
public class GanBuilder extends IncrementalProjectBuilder {

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
			throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		Set<IFile> files = new LinkedHashSet<>();
		if (delta == null) {
			getProject().accept(resource -> collect(resource, files));
		} else {
			new ChangedModels(files).visit(delta);
		}
		check(files, kind == AUTO_BUILD, monitor);
		return null;
	}

	private static boolean collect(IResource resource, Set<IFile> files) throws CoreException {
		if (ModelFiles.isModel(resource)) {
			files.add((IFile) resource);
		} else if (resource instanceof IFile) {
			resource.deleteMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO);
		}
		return true;
	}

	private void check(Collection<IFile> files, boolean interruptible, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		try {
			for (IFile file : files) {
				progress.setTaskName(NLS.bind(CoreText.Builder_checking, file.getFullPath().makeRelative()));
				progress.checkCanceled();
				if (interruptible && isInterrupted()) {
					throw new OperationCanceledException();
				}
				ModelMarkers.update(file);
				progress.worked(1);
			}
		} catch (OperationCanceledException e) {
			// the next build must look at everything that this one has not come to
			forgetLastBuiltState();
			throw e;
		}
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		SubMonitor.convert(monitor, NLS.bind(CoreText.Builder_cleaning, getProject().getName()), 1).split(1);
		getProject().deleteMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
	}

	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
		return getProject();
	}
}
