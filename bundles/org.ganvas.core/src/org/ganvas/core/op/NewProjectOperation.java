/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;

/** Makes a GAN project that does not exist yet. */
abstract class NewProjectOperation implements WorkspaceOperation {

	private static final int TICKS = 3;

	private final IProject project;
	private final String name;

	/** For a project that does not exist; the name has the project's as {0}. */
	NewProjectOperation(IProject project, String name) {
		this.project = project;
		this.name = NLS.bind(name, project.getName());
	}

	final IProject project() {
		return project;
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final ISchedulingRule rule() {
		return project.getWorkspace().getRoot();
	}

	/** Refuses if the project or something else in its place exists. */
	final void refuseIf(boolean isTaken) throws CoreException {
		if (project.exists() || isTaken) {
			throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_exists, project.getName()), null));
		}
	}

	/** Creates the project in UTF-8 and with the nature. */
	final void create(IProjectDescription description, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, TICKS);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		if (project.getDefaultCharset(false) == null) {
			project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
		}
		NatureOperation.add(project).execute(progress.split(1));
	}
}
