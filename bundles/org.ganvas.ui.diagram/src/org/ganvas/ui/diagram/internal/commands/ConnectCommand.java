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
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Connects two layers of a network. */
public final class ConnectCommand extends EditCommand {

	private final LayerRef source;
	private LayerRef target;

	/**
	 * Creates a command whose target is not known yet.
	 *
	 * @param document what it changes
	 * @param source the layer that gives
	 */
	public ConnectCommand(ExperimentDocument document, LayerRef source) {
		super(document, DiagramText.connect, DiagramText.connect);
		this.source = source;
	}

	/**
	 * Sets the end.
	 *
	 * @param layer the layer that takes
	 */
	public void setTarget(LayerRef layer) {
		target = layer;
	}

	@Override
	public boolean canExecute() {
		return super.canExecute() && target != null && source.occurrence() == 0 && target.occurrence() == 0
				&& source.network().equals(target.network())
				&& WireEdits.canConnect(document().snapshot(), source.network(), source.name(), target.name());
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return WireEdits.connect(experiment, source.network(), source.name(), target.name());
	}
}
