/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;

/** Adds the GAN nature to a project, or removes it together with its markers. */
public final class NatureOperation implements WorkspaceOperation {

	private final IProject project;
	private final boolean add;

	private NatureOperation(IProject project, boolean add) {
		this.project = project;
		this.add = add;
	}

	/**
	 * The operation that adds the nature.
	 *
	 * @param project an open project
	 * @return the operation; it does nothing if the project has the nature
	 */
	public static NatureOperation add(IProject project) {
		return new NatureOperation(project, true);
	}

	/**
	 * The operation that removes the nature.
	 *
	 * @param project an open project
	 * @return the operation; it does nothing if the project does not have the nature
	 */
	public static NatureOperation remove(IProject project) {
		return new NatureOperation(project, false);
	}

	@Override
	public String name() {
		return add ? CoreText.Op_addNature : CoreText.Op_removeNature;
	}

	@Override
	public ISchedulingRule rule() {
		// a change of a project's description needs the rule of its parent
		return project.getWorkspace().getRoot();
	}

	@Override
	public void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, name(), 1);
		IProjectDescription description = project.getDescription();
		Stream<String> others = Arrays.stream(description.getNatureIds()).filter(n -> !n.equals(GanvasCore.NATURE_ID));
		if (project.hasNature(GanvasCore.NATURE_ID) != add) {
			// the first nature gives the project its picture
			description.setNatureIds((add ? Stream.concat(Stream.of(GanvasCore.NATURE_ID), others) : others)
					.toArray(String[]::new));
			project.setDescription(description, progress.split(1));
		}
	}
}
