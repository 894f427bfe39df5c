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
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.Experiment;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.layout.Placement;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Inserts a layer behind another, either into one of its connections or into all. */
public final class InsertLayerCommand extends EditCommand {

	private final LayerRef source;
	private final WireRef wire;
	private final LayerType type;

	private InsertLayerCommand(ExperimentDocument document, LayerRef source, WireRef wire, LayerType type) {
		super(document, NLS.bind(DiagramText.insertLayer, type.title()), DiagramText.addLayers);
		this.source = source;
		this.wire = wire;
		this.type = type;
	}

	/**
	 * Inserts a layer between another and all that take it.
	 *
	 * @param document what it changes
	 * @param source the layer behind which the new one goes
	 * @param type the new layer's type
	 * @return the command
	 */
	public static InsertLayerCommand after(ExperimentDocument document, LayerRef source, LayerType type) {
		return new InsertLayerCommand(document, source, null, type);
	}

	/**
	 * Inserts a layer into a connection.
	 *
	 * @param document what it changes
	 * @param wire the connection
	 * @param type the new layer's type
	 * @return the command
	 */
	public static InsertLayerCommand into(ExperimentDocument document, WireRef wire, LayerType type) {
		return new InsertLayerCommand(document, LayerRef.of(wire.network(), wire.source()), wire, type);
	}

	@Override
	public boolean canExecute() {
		return super.canExecute() && type.minInputs() > 0 && source.occurrence() == 0;
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		Experiment changed = wire == null ? LayerEdits.insertAfter(experiment, source, type)
				: LayerEdits.insertInto(experiment, wire, type);
		for (LayerRef added : LayerEdits.added(experiment, changed)) {
			changed = Placement.makeRoom(changed, added, source.name());
		}
		return changed;
	}
}
