/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.function.Function;

import org.ganvas.model.Experiment;

/**
 * Something that follows from the experiment and cannot be changed itself.
 *
 * @param id what identifies it
 * @param label what is shown at the left
 * @param category the group in which it is shown
 * @param help what it means
 * @param get finds it
 */
record FixedProperty(String id, String label, String category, String help, Function<Experiment, String> get)
		implements Property {

	@Override
	public String value(Experiment experiment) {
		return get.apply(experiment);
	}

	@Override
	public boolean isEditable() {
		return false;
	}
}
