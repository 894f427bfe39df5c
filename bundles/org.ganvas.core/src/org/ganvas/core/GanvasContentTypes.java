/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core;

/** The content types that this bundle contributes. */
public final class GanvasContentTypes {

	/** An experiment: a text file in JSON with the extension {@code gan}. */
	public static final String EXPERIMENT = "org.ganvas.core.experiment";

	private GanvasContentTypes() {
	}
}
