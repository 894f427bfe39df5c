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
import org.ganvas.core.edit.WireEdits;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Moves one end of a connection to another layer. */
public final class ReconnectCommand extends EditCommand {

	private final WireRef wire;
	private final LayerRef end;
	private final boolean isSource;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param wire the connection
	 * @param end the layer at which it begins or ends from then on
	 * @param isSource whether the beginning moves; otherwise the end
	 */
	public ReconnectCommand(ExperimentDocument document, WireRef wire, LayerRef end, boolean isSource) {
		super(document, DiagramText.reconnect, DiagramText.reconnect);
		this.wire = wire;
		this.end = end;
		this.isSource = isSource;
	}

	@Override
	public boolean canExecute() {
		return super.canExecute() && end.network().equals(wire.network()) && end.occurrence() == 0
				&& !edit(document().snapshot()).equals(document().snapshot());
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return isSource ? WireEdits.reconnectSource(experiment, wire, end.name())
				: WireEdits.reconnectTarget(experiment, wire, end.name());
	}
}
