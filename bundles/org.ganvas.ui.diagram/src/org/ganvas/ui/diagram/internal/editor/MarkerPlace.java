/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.ganvas.core.edit.Experiments;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.selection.PartSelection;
import org.ganvas.ui.diagram.internal.source.LayerPlaces;

/** Finds the layer that a marker is about. */
final class MarkerPlace {

	private MarkerPlace() {
	}

	/** The layer, if the diagram shows it. */
	static Optional<PartSelection> of(IMarker marker, ExperimentDocument document) {
		int offset = marker.getAttribute(IMarker.CHAR_START, -1);
		if (offset < 0 || document.isBroken()) {
			return Optional.empty();
		}
		// An offset at the layer's first bracket is not inside of it yet.
		Optional<LayerRef> ref = LayerPlaces.at(document.document().get(), offset + 1);
		return ref.filter(r -> Experiments.layer(document.snapshot(), r).isPresent())
				.map(r -> new PartSelection(List.of(r), Optional.empty()));
	}
}
