/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.ganvas.ui.diagram.internal.figures.WireFigure;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** A connection of the game. */
final class GameWireEditPart extends AbstractConnectionEditPart {

	@Override
	protected IFigure createFigure() {
		return new WireFigure(true);
	}

	@Override
	protected void refreshVisuals() {
		((WireFigure) getFigure()).show(switch (((GameWire) getModel()).kind()) {
			case LATENT -> DiagramText.wireLatent;
			case FAKE -> DiagramText.wireFake;
			case REAL -> DiagramText.wireReal;
			case SCORE -> DiagramText.wireScore;
		});
	}

	@Override
	protected void createEditPolicies() {
		// it follows from the roles of the networks and is not edited in the diagram
	}
}
