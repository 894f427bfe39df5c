/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.project;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ganvas.core.op.DownloadOperation;

/** Downloads a data set in the background, visible to the user and with a way to cancel it; failures are shown. */
public final class DownloadJob extends Job {

	/** What all jobs of this kind belong to. */
	public static final Object FAMILY = new Object();

	private final DownloadOperation operation;

	/**
	 * Creates the job; it has to be scheduled.
	 *
	 * @param operation what it does
	 */
	public DownloadJob(DownloadOperation operation) {
		super(operation.name());
		this.operation = operation;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			operation.run(monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
