/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.edit.WireRef;
import org.ganvas.ui.diagram.internal.commands.ConnectCommand;
import org.ganvas.ui.diagram.internal.commands.ReconnectCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Begins and ends connections at a layer. */
public final class LayerNodePolicy extends GraphicalNodeEditPolicy {

	private final ExperimentDocument document;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 */
	public LayerNodePolicy(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		StartedConnection started = new StartedConnection(new ConnectCommand(document, layer()));
		request.setStartCommand(started);
		return started;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getStartCommand() instanceof StartedConnection started)) {
			return null;
		}
		started.command().setTarget(layer());
		return started.command();
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, true);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, false);
	}

	private Command reconnect(ReconnectRequest request, boolean isSource) {
		return request.getConnectionEditPart().getModel() instanceof WireRef wire
				? new ReconnectCommand(document, wire, layer(), isSource)
				: null;
	}

	private LayerRef layer() {
		return (LayerRef) getHost().getModel();
	}
}
