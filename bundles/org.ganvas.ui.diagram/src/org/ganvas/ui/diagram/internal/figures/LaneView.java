/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

import java.util.List;

/**
 * What the head of a lane shows.
 *
 * @param title the network's name and role
 * @param totals parameters, multiply-adds and memory
 * @param errors sentences on what is wrong with the network as a whole
 * @param warnings sentences on what is doubtful
 */
public record LaneView(String title, String totals, List<String> errors, List<String> warnings) {

	/** Copies the lists. */
	public LaneView {
		errors = List.copyOf(errors);
		warnings = List.copyOf(warnings);
	}
}
