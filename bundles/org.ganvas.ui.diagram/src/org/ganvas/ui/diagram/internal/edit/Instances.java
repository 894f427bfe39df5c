/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditPart;

/** Keeps the model instances that edit parts already have, because the framework compares models by identity. */
final class Instances {

	private Instances() {
	}

	/**
	 * Replaces models by equal ones of existing parts.
	 *
	 * @param models the models as they are now
	 * @param parts the parts that exist
	 * @return the same list with instances that parts have already
	 */
	static List<Object> kept(List<?> models, List<?> parts) {
		Map<Object, Object> known = new HashMap<>();
		for (Object part : parts) {
			Object model = ((EditPart) part).getModel();
			known.put(model, model);
		}
		return models.stream().<Object>map(model -> known.getOrDefault(model, model)).toList();
	}
}
