/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Position;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.layout.Placement;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Moves a layer's figure within its lane; the others of the lane are pinned where they are. */
public final class MoveLayerCommand extends EditCommand {

	private final LayerRef layer;
	private final Position position;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param layer the layer
	 * @param position the new upper left corner within the lane
	 */
	public MoveLayerCommand(ExperimentDocument document, LayerRef layer, Position position) {
		super(document, DiagramText.moveLayer, DiagramText.moveLayers);
		this.layer = layer;
		this.position = position;
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return Placement.move(experiment, layer, position);
	}
}
