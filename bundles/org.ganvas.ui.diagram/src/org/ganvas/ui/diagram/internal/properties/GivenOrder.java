/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Keeps properties in the order of their definition; what can be changed comes before what follows from it. */
final class GivenOrder extends PropertySheetSorter {

	private static final List<String> CATEGORIES = List.of(PropertyText.layer, PropertyText.network,
			PropertyText.experiment, PropertyText.settings, PropertyText.optimizer, PropertyText.dataset,
			PropertyText.objective, PropertyText.training, PropertyText.computed);

	@Override
	public void sort(IPropertySheetEntry[] entries) {
		// they are in order
	}

	@Override
	public int compareCategories(String left, String right) {
		return Integer.compare(CATEGORIES.indexOf(left), CATEGORIES.indexOf(right));
	}
}
