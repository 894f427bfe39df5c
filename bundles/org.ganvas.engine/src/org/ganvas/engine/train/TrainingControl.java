/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.train;

/** The way to stop a training from another thread, such as a signal handler or a user interface. */
public final class TrainingControl {

	private volatile boolean stopRequested;

	/** Asks the training to end after the step that it is in; the state is kept in a checkpoint. */
	public void requestStop() {
		stopRequested = true;
	}

	/** @return whether the training shall end */
	public boolean isStopRequested() {
		return stopRequested;
	}
}
