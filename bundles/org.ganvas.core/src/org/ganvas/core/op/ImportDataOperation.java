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
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.internal.CoreText;

/** Copies files and folders of data into a project. What was copied is removed again if it fails or is cancelled. */
public final class ImportDataOperation implements WorkspaceOperation {

	private final List<Path> sources;
	private final IContainer target;

	/**
	 * Creates the operation.
	 *
	 * @param sources files and folders on this machine
	 * @param target the project, or a folder in it, which need not exist; it must not hold anything of these names
	 */
	public ImportDataOperation(List<Path> sources, IContainer target) {
		this.sources = List.copyOf(sources);
		this.target = target;
	}

	@Override
	public String name() {
		return NLS.bind(CoreText.Op_importData, target.getFullPath().makeRelative());
	}

	@Override
	public ISchedulingRule rule() {
		return target.getProject();
	}

	@Override
	public void execute(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, name(), sources.size() + 1);
		for (Path source : sources) {
			if (!Files.exists(source)) {
				throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_noSource, source), null));
			}
			IPath place = target.getFullPath().append(String.valueOf(source.getFileName()));
			if (target.getWorkspace().getRoot().exists(place)) {
				throw new CoreException(GanvasCore.error(NLS.bind(CoreText.Op_exists, place), null));
			}
		}
		CreateModelOperation.createFolder(target, null);
		IFileStore folder = EFS.getStore(target.getLocationURI());
		try {
			for (Path source : sources) {
				IFileStore store = folder.getChild(String.valueOf(source.getFileName()));
				EFS.getLocalFileSystem().fromLocalFile(source.toFile()).copy(store, EFS.NONE, progress.split(1));
			}
		} catch (CoreException | RuntimeException e) {
			for (Path source : sources) {
				folder.getChild(String.valueOf(source.getFileName())).delete(EFS.NONE, null);
			}
			throw e;
		} finally {
			target.refreshLocal(IResource.DEPTH_INFINITE, null);
		}
	}
}
