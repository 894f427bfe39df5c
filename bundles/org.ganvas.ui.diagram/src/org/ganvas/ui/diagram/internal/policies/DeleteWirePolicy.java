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
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.ganvas.core.edit.WireRef;
import org.ganvas.ui.diagram.internal.commands.DisconnectCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Deletes a connection. */
public final class DeleteWirePolicy extends ConnectionEditPolicy {

	private final ExperimentDocument document;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 */
	public DeleteWirePolicy(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	protected Command getDeleteCommand(GroupRequest request) {
		return new DisconnectCommand(document, (WireRef) getHost().getModel());
	}
}
