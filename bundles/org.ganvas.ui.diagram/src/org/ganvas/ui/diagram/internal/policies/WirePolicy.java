/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.policies;

import java.util.Optional;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.ganvas.core.edit.WireRef;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.commands.DisconnectCommand;
import org.ganvas.ui.diagram.internal.commands.InsertLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.figures.WireFigure;

/** Deletes a connection, and inserts layers into it that are dropped on it. */
public final class WirePolicy extends ConnectionEditPolicy {

	private final ExperimentDocument document;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 */
	public WirePolicy(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	protected Command getDeleteCommand(GroupRequest request) {
		return new DisconnectCommand(document, wire());
	}

	@Override
	public Command getCommand(Request request) {
		return inserted(request).<Command>map(type -> InsertLayerCommand.into(document, wire(), type))
				.orElseGet(() -> super.getCommand(request));
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return inserted(request).isPresent() ? getHost() : null;
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (inserted(request).isPresent()) {
			figure().setHighlighted(true);
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		figure().setHighlighted(false);
	}

	private static Optional<LayerType> inserted(Request request) {
		return RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create
				&& create.getNewObject() instanceof LayerType type && type.minInputs() > 0 ? Optional.of(type)
						: Optional.empty();
	}

	private WireRef wire() {
		return (WireRef) getHost().getModel();
	}

	private WireFigure figure() {
		return (WireFigure) ((GraphicalEditPart) getHost()).getFigure();
	}
}
