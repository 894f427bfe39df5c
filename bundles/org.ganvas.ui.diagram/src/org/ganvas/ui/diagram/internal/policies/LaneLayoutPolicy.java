/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Position;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.commands.AddLayerCommand;
import org.ganvas.ui.diagram.internal.commands.MoveLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Adds layers to a lane and moves them within. */
public final class LaneLayoutPolicy extends XYLayoutEditPolicy {

	private final ExperimentDocument document;
	private final String network;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 * @param network the name of the lane's network
	 */
	public LaneLayoutPolicy(ExperimentDocument document, String network) {
		this.document = document;
		this.network = network;
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new NonResizableEditPolicy();
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		Rectangle bounds = (Rectangle) constraint;
		return new MoveLayerCommand(document, (LayerRef) child.getModel(), new Position(bounds.x, bounds.y));
	}

	/** Layers stay in their network; they go to another by cut and paste. */
	@Override
	protected Command createAddCommand(EditPart child, Object constraint) {
		return null;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (!(request.getNewObject() instanceof LayerType type)) {
			return null;
		}
		Rectangle bounds = (Rectangle) getConstraintFor(request);
		return new AddLayerCommand(document, network, type, new Position(bounds.x, bounds.y));
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}
}
