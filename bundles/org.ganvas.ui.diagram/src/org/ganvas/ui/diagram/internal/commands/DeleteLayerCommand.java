/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import java.util.List;

import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Removes a layer and bridges the gap. */
public final class DeleteLayerCommand extends EditCommand {

	private final LayerRef layer;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param layer the layer
	 */
	public DeleteLayerCommand(ExperimentDocument document, LayerRef layer) {
		super(document, DiagramText.deleteLayer, DiagramText.deleteLayers);
		this.layer = layer;
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return LayerEdits.delete(experiment, List.of(layer));
	}
}
