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
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.commands.DeleteLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Deletes a layer. */
public final class DeleteLayerPolicy extends ComponentEditPolicy {

	private final ExperimentDocument document;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 */
	public DeleteLayerPolicy(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		return new DeleteLayerCommand(document, (LayerRef) getHost().getModel());
	}
}
