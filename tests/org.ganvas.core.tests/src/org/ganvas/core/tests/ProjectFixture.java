/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.op.NatureOperation;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.template.Templates;

/** A GAN project in the workspace of the tests; builds are started by the tests themselves. */
final class ProjectFixture implements AutoCloseable {

	private final IProject project;

	ProjectFixture(String name) throws CoreException {
		var description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(false);
		ResourcesPlugin.getWorkspace().setDescription(description);
		project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		NatureOperation.add(project).run(null);
	}

	static String template(String id) {
		return Templates.find(id).orElseThrow().text();
	}

	IProject project() {
		return project;
	}

	IFile write(String path, String text) throws CoreException {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	IFile write(String path, byte[] bytes) throws CoreException {
		IFile file = project.getFile(IPath.fromPortableString(path));
		for (int i = 1; i < file.getProjectRelativePath().segmentCount(); i++) {
			IFolder folder = project.getFolder(file.getProjectRelativePath().uptoSegment(i));
			if (!folder.exists()) {
				folder.create(true, true, null);
			}
		}
		if (file.exists()) {
			file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
		} else {
			file.create(new ByteArrayInputStream(bytes), IResource.FORCE, null);
		}
		return file;
	}

	String read(IFile file) throws CoreException {
		return ModelFiles.read(file);
	}

	void build() throws CoreException {
		project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
	}

	List<IMarker> markers(IResource resource) throws CoreException {
		return Arrays.stream(resource.findMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE))
				.sorted(Comparator.comparingInt(m -> m.getAttribute(IMarker.CHAR_START, -1))).toList();
	}

	/** The text that the first marker of a file is about. */
	String marked(IFile file) throws CoreException {
		IMarker marker = markers(file).get(0);
		return read(file).substring(marker.getAttribute(IMarker.CHAR_START, -1),
				marker.getAttribute(IMarker.CHAR_END, -1));
	}

	List<String> codes(IResource resource) throws CoreException {
		return markers(resource).stream().map(m -> m.getAttribute(GanvasCore.MARKER_CODE, "")).toList();
	}

	@Override
	public void close() throws CoreException {
		project.delete(true, true, null);
	}
}
