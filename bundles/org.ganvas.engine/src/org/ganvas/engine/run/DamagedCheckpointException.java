/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.run;

import java.io.IOException;
import java.nio.file.Path;

/** A checkpoint is incomplete or its files are not those that were written. */
public final class DamagedCheckpointException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 *
	 * @param folder the checkpoint's folder
	 * @param what what is wrong, without full stop
	 * @param cause what led to it, or {@code null}
	 */
	public DamagedCheckpointException(Path folder, String what, Throwable cause) {
		super("The checkpoint " + folder + " is damaged: " + what + ".", cause);
	}
}
