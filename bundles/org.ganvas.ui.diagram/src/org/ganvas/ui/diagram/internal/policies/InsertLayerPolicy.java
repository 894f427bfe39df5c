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
import java.util.function.Function;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.figures.Highlightable;

/**
 * Inserts a layer that is dropped on the figure of a layer or connection. Layers of the input family cannot follow
 * another layer; they fall through to the lane.
 */
public final class InsertLayerPolicy extends GraphicalEditPolicy {

	/** The role of the policy. */
	public static final String ROLE = "org.ganvas.ui.diagram.insert";

	private final Function<LayerType, Command> insertion;

	/**
	 * Creates a policy for a part whose figure is {@link Highlightable}.
	 *
	 * @param insertion gives the command that inserts a layer of a type at the part
	 */
	public InsertLayerPolicy(Function<LayerType, Command> insertion) {
		this.insertion = insertion;
	}

	@Override
	public Command getCommand(Request request) {
		return inserted(request).map(insertion).orElse(null);
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return inserted(request).isPresent() ? getHost() : null;
	}

	@Override
	public void showTargetFeedback(Request request) {
		if (inserted(request).isPresent()) {
			((Highlightable) getHostFigure()).setHighlighted(true);
		}
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		((Highlightable) getHostFigure()).setHighlighted(false);
	}

	private static Optional<LayerType> inserted(Request request) {
		return RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create
				&& create.getNewObject() instanceof LayerType type && type.minInputs() > 0 ? Optional.of(type)
						: Optional.empty();
	}
}
