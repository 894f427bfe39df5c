/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.commands;

import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** Renames a layer, with everything that refers to it. */
public final class RenameLayerCommand extends EditCommand {

	private final LayerRef layer;
	private final String name;

	/**
	 * Creates a command.
	 *
	 * @param document what it changes
	 * @param layer the layer
	 * @param name the new name
	 */
	public RenameLayerCommand(ExperimentDocument document, LayerRef layer, String name) {
		super(document, DiagramText.rename, DiagramText.rename);
		this.layer = layer;
		this.name = name;
	}

	@Override
	public boolean canExecute() {
		return super.canExecute() && !name.equals(layer.name())
				&& LayerEdits.whyNotRename(document().snapshot(), layer, name) == null;
	}

	@Override
	protected Experiment edit(Experiment experiment) {
		return LayerEdits.rename(experiment, layer, name);
	}
}
