/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import java.util.HashMap;
import java.util.Map;

import org.ganvas.core.edit.LayerClip;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.model.Experiment;
import org.ganvas.model.Position;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.layout.Metrics;
import org.ganvas.ui.diagram.internal.layout.Placement;

/** Adds the layers of a clip to a network, a little aside from where they were. */
public final class PasteCommand extends EditCommand {

	private final String network;
	private final LayerClip clip;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param label what it does, in headline case
	 * @param network the name of the network that gets the layers
	 * @param clip the layers
	 */
	public PasteCommand(ExperimentDocument document, String label, String network, LayerClip clip) {
		super(document, label, label);
		this.network = network;
		this.clip = clip;
	}

	@Override
	public boolean canExecute() {
		return super.canExecute() && !clip.layers().isEmpty() && document().snapshot().networks().containsKey(network);
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		Map<String, Position> present = Placement.of(experiment, experiment.networks().get(network));
		int shift = 2 * Metrics.GRID;
		while (clip.positions().values().stream().anyMatch(new Shifted(shift, present)::isTaken)) {
			shift += 2 * Metrics.GRID;
		}
		int by = shift;
		Map<String, Position> positions = new HashMap<>();
		clip.positions().forEach((name, at) -> positions.put(name, new Position(at.x() + by, at.y() + by)));
		return LayerEdits.paste(LayerEdits.place(experiment, network, present), network, clip, positions);
	}

	/** Whether something stands exactly where a shifted figure would go, as after pasting twice. */
	private record Shifted(int by, Map<String, Position> present) {

		boolean isTaken(Position at) {
			return present.containsValue(new Position(at.x() + by, at.y() + by));
		}
	}
}
