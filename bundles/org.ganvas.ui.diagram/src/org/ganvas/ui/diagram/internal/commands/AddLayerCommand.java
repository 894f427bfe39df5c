/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import org.eclipse.osgi.util.NLS;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.Position;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.layout.Placement;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Adds a layer at a place; it is not connected yet. */
public final class AddLayerCommand extends EditCommand {

	private final String network;
	private final LayerType type;
	private final Position position;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param network the network's name
	 * @param type the layer's type
	 * @param position the upper left corner within the lane
	 */
	public AddLayerCommand(ExperimentDocument document, String network, LayerType type, Position position) {
		super(document, NLS.bind(DiagramText.addLayer, type.title()), DiagramText.addLayers);
		this.network = network;
		this.type = type;
		this.position = position;
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		Experiment pinned = LayerEdits.place(experiment, network,
				Placement.of(experiment, experiment.networks().get(network)));
		Experiment changed = LayerEdits.add(pinned, network, type);
		for (LayerRef added : LayerEdits.added(pinned, changed)) {
			changed = Placement.move(changed, added, position);
		}
		return changed;
	}
}
