/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireRef;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;

/** Creates the parts of the diagram. */
public final class DiagramEditPartFactory implements EditPartFactory {

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		EditPart part = part(model);
		part.setModel(model);
		return part;
	}

	private static EditPart part(Object model) {
		if (model instanceof ExperimentDocument) {
			return new ExperimentEditPart();
		}
		if (model instanceof NetworkRef) {
			return new LaneEditPart();
		}
		if (model instanceof LayerRef) {
			return new LayerEditPart();
		}
		if (model instanceof WireRef) {
			return new WireEditPart();
		}
		if (model instanceof GameNode) {
			return new GameNodeEditPart();
		}
		if (model instanceof GameWire) {
			return new GameWireEditPart();
		}
		throw new IllegalArgumentException("The diagram has no part for " + model);
	}
}
