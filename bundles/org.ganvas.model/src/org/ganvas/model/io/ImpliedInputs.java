/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.List;

import org.ganvas.model.Layer;
import org.ganvas.model.layer.LayerFamily;

/** What {@code inputs} means when a layer of the file leaves it out. */
final class ImpliedInputs {

	private ImpliedInputs() {
	}

	/** The preceding layer; none for the first layer and for the input family. */
	static List<String> of(Layer layer, Layer preceding) {
		boolean source = preceding == null || layer.type().family() == LayerFamily.INPUT;
		return source ? List.of() : List.of(preceding.name());
	}
}
