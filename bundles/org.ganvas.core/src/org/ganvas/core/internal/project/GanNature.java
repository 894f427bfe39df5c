/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.internal.project;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.ganvas.core.GanvasCore;

/** A project that holds experiments: its nature brings the builder that checks them. */
public class GanNature implements IProjectNature {

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		ICommand[] commands = description.getBuildSpec();
		if (Arrays.stream(commands).noneMatch(GanNature::isGanBuilder)) {
			ICommand command = description.newCommand();
			command.setBuilderName(GanvasCore.BUILDER_ID);
			description.setBuildSpec(Stream.concat(Arrays.stream(commands), Stream.of(command))
					.toArray(ICommand[]::new));
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(c -> !isGanBuilder(c))
				.toArray(ICommand[]::new));
		project.setDescription(description, null);
		project.deleteMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
	}

	private static boolean isGanBuilder(ICommand command) {
		return GanvasCore.BUILDER_ID.equals(command.getBuilderName());
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}
}
