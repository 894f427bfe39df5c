/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.op;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Something that is done to the workspace as a whole: listeners and builders see it when it has ended. */
public interface WorkspaceOperation {

	/** @return what it does, for progress */
	String name();

	/** @return what it changes; nobody else changes that in the meantime */
	ISchedulingRule rule();

	/**
	 * Does the work; called by {@link #run}.
	 *
	 * @param monitor progress, and cancellation
	 * @throws CoreException if it fails; the status has a sentence for the user
	 */
	void execute(IProgressMonitor monitor) throws CoreException;

	/**
	 * Runs the operation in the calling thread, which should not be the one of the user interface.
	 *
	 * @param monitor progress, and cancellation; may be {@code null}
	 * @throws CoreException if it fails; the status has a sentence for the user
	 */
	default void run(IProgressMonitor monitor) throws CoreException {
		ResourcesPlugin.getWorkspace().run(this::execute, rule(), IWorkspace.AVOID_UPDATE, monitor);
	}
}
