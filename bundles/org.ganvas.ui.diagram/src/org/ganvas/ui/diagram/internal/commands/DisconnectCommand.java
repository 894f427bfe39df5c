/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import org.ganvas.core.edit.WireEdits;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Removes a connection. */
public final class DisconnectCommand extends EditCommand {

	private final WireRef wire;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param wire the connection
	 */
	public DisconnectCommand(ExperimentDocument document, WireRef wire) {
		super(document, DiagramText.disconnect, DiagramText.deleteLayers);
		this.wire = wire;
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return WireEdits.disconnect(experiment, wire);
	}
}
