/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.util.List;

import org.ganvas.core.check.ModelProblem;

/** A part of the diagram at which problems are shown. */
public interface ProblemPart {

	/** @return what is wrong with what the part shows; nothing while the text is broken */
	List<ModelProblem> problems();
}
