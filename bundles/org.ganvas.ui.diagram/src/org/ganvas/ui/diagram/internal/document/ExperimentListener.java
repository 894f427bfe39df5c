/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

/** Is told when what an {@link ExperimentDocument} knows about its text has changed. */
@FunctionalInterface
public interface ExperimentListener {

	/**
	 * The text was read again: experiment, analysis, problems or brokenness may be new. Called on the user interface
	 * thread.
	 *
	 * @param document the document
	 */
	void experimentChanged(ExperimentDocument document);
}
