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

import org.ganvas.model.layer.LayerFamily;

/**
 * What the figure of a layer shows.
 *
 * @param name the layer's name
 * @param detail its type and main settings
 * @param count the number of its parameters, as text; may be empty
 * @param family gives the color
 * @param errors sentences on what is wrong
 * @param warnings sentences on what is doubtful
 */
public record LayerView(String name, String detail, String count, LayerFamily family, List<String> errors,
		List<String> warnings) {

	/** Copies the lists. */
	public LayerView {
		errors = List.copyOf(errors);
		warnings = List.copyOf(warnings);
	}
}
