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
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.ui.diagram.internal.commands.InsertLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.figures.WireFigure;
import org.ganvas.ui.diagram.internal.policies.DeleteWirePolicy;
import org.ganvas.ui.diagram.internal.policies.InsertLayerPolicy;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** A connection of two layers of a network, with the shape of what flows. */
public final class WireEditPart extends AbstractConnectionEditPart {

	/** @return which connection it is */
	public WireRef ref() {
		return (WireRef) getModel();
	}

	private ExperimentDocument document() {
		return ((ExperimentEditPart) getViewer().getContents()).document();
	}

	@Override
	protected IFigure createFigure() {
		return new WireFigure(false);
	}

	@Override
	protected void refreshVisuals() {
		((WireFigure) getFigure()).show(document().report(LayerRef.of(ref().network(), ref().source()))
				.flatMap(LayerReport::output).map(LayerTexts::shape).orElse(DiagramText.shapeUnknown));
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
		installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteWirePolicy(document()));
		installEditPolicy(InsertLayerPolicy.ROLE,
				new InsertLayerPolicy(type -> InsertLayerCommand.into(document(), ref(), type)));
	}
}
