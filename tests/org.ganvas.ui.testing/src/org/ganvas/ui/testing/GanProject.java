/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.op.CreateProjectOperation;
import org.ganvas.core.project.GanSettings;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.template.Templates;

/** A project with one model from the template {@code mlp-gan}, as the wizard creates it. */
public final class GanProject implements AutoCloseable {

	private final IProject project;
	private final IFile model;

	/**
	 * Creates the project in the workspace and builds it.
	 *
	 * @param name its name
	 * @throws CoreException if there is one of that name
	 */
	public GanProject(String name) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		CreateProjectOperation operation = new CreateProjectOperation(project, Optional.empty(),
				Templates.find("mlp-gan").orElseThrow(), GanSettings.standard().dataset());
		operation.run(null);
		model = operation.model();
		build();
	}

	/** @return the project */
	public IProject project() {
		return project;
	}

	/** @return the model file */
	public IFile model() {
		return model;
	}

	/**
	 * The text of the model file.
	 *
	 * @return the text
	 * @throws CoreException if it cannot be read
	 */
	public String text() throws CoreException {
		return ModelFiles.read(model);
	}

	/**
	 * Changes the model file and builds the project.
	 *
	 * @param text the new text
	 * @throws CoreException if it cannot be written
	 */
	public void write(String text) throws CoreException {
		model.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
		build();
	}

	/**
	 * Builds the project.
	 *
	 * @throws CoreException if the builder fails
	 */
	public void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	/**
	 * The markers of the model file.
	 *
	 * @return the markers in the order of the text
	 * @throws CoreException if the file is gone
	 */
	public List<IMarker> markers() throws CoreException {
		return Arrays.stream(model.findMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO))
				.sorted(Comparator.comparingInt(m -> m.getAttribute(IMarker.CHAR_START, -1))).toList();
	}

	@Override
	public void close() throws CoreException {
		project.delete(true, true, null);
	}
}
