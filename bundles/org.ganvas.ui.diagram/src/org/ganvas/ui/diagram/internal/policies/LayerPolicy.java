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
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.commands.DeleteLayerCommand;
import org.ganvas.ui.diagram.internal.commands.InsertLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.figures.LayerFigure;

/** Deletes a layer, and inserts another one behind it that is dropped on it. */
public final class LayerPolicy extends ComponentEditPolicy {

	private final ExperimentDocument document;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 */
	public LayerPolicy(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		return new DeleteLayerCommand(document, layer());
	}

	@Override
	public Command getCommand(Request request) {
		return inserted(request).<Command>map(type -> InsertLayerCommand.after(document, layer(), type))
				.orElseGet(() -> super.getCommand(request));
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return inserted(request).isPresent() ? getHost() : super.getTargetEditPart(request);
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

	/** Layers of the input family cannot follow another layer; they fall through to the lane. */
	private static Optional<LayerType> inserted(Request request) {
		return RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create
				&& create.getNewObject() instanceof LayerType type && type.minInputs() > 0 ? Optional.of(type)
						: Optional.empty();
	}

	private LayerRef layer() {
		return (LayerRef) getHost().getModel();
	}

	private LayerFigure figure() {
		return (LayerFigure) ((org.eclipse.gef.GraphicalEditPart) getHost()).getFigure();
	}
}
