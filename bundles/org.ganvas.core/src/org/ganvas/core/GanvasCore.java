/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The identifiers that this bundle contributes to the platform, and its log. */
public final class GanvasCore {

	/** The bundle, and the qualifier of its preferences. */
	public static final String PLUGIN_ID = "org.ganvas.core";

	/** The nature of projects that hold experiments. */
	public static final String NATURE_ID = "org.ganvas.core.ganNature";

	/** The builder that checks experiments. */
	public static final String BUILDER_ID = "org.ganvas.core.ganBuilder";

	/** The markers that the builder sets: problem and text markers, persistent. */
	public static final String PROBLEM_MARKER = "org.ganvas.core.ganProblem";

	/** Marker attribute: the code of the problem, for example {@code shape.mismatch}. */
	public static final String MARKER_CODE = "code";

	/** Marker attribute: the path in the experiment, for example {@code networks.generator.layers.dense1.units}. */
	public static final String MARKER_PATH = "path";

	/** Marker attribute: the labels of the proposed fixes, the best first, a line each; absent if there are none. */
	public static final String MARKER_FIXES = "fixes";

	private GanvasCore() {
	}

	/**
	 * An error of this bundle.
	 *
	 * @param message a sentence for the user
	 * @param cause what was thrown, or {@code null}
	 * @return the status
	 */
	public static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, PLUGIN_ID, message, cause);
	}

	/**
	 * Writes to the platform's log.
	 *
	 * @param status what to write
	 */
	public static void log(IStatus status) {
		ILog.of(GanvasCore.class).log(status);
	}
}
