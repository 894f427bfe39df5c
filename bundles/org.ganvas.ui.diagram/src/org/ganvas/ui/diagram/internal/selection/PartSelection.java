/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.source.LayerPlaces;

/**
 * What is selected of an experiment, in whichever page or view.
 *
 * @param layers the layers
 * @param network the network, if none of its layers is selected
 */
public record PartSelection(List<LayerRef> layers, Optional<NetworkRef> network) {

	/** Nothing in particular: the experiment itself. */
	public static final PartSelection NONE = new PartSelection(List.of(), Optional.empty());

	/** Copies the list. */
	public PartSelection {
		layers = List.copyOf(layers);
	}

	/**
	 * Reads a selection.
	 *
	 * @param selection of edit parts, of their models, of tree elements or of text
	 * @param document the experiment
	 * @return what is selected
	 */
	public static PartSelection of(ISelection selection, ExperimentDocument document) {
		if (selection instanceof ITextSelection text) {
			// A selected layer begins before its bracket, a cursor in it stands behind.
			int inside = text.getLength() > 0 ? text.getOffset() + 1 : text.getOffset();
			return LayerPlaces.at(document.document().get(), inside)
					.map(ref -> new PartSelection(List.of(ref), Optional.empty())).orElse(NONE);
		}
		if (!(selection instanceof IStructuredSelection structured)) {
			return NONE;
		}
		List<LayerRef> layers = new ArrayList<>();
		NetworkRef network = null;
		for (Object element : structured.toList()) {
			Object model = element instanceof EditPart part ? part.getModel() : element;
			if (model instanceof LayerRef ref) {
				layers.add(ref);
			} else if (model instanceof NetworkRef ref) {
				network = ref;
			}
		}
		return new PartSelection(layers, layers.isEmpty() ? Optional.ofNullable(network) : Optional.empty());
	}

	/** @return whether nothing in particular is selected */
	public boolean isEmpty() {
		return layers.isEmpty() && network.isEmpty();
	}
}
