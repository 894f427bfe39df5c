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
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.commands.RenameLayerCommand;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** Renames a layer in its figure. */
public final class RenamePolicy extends DirectEditPolicy {

	private final ExperimentDocument document;

	/**
	 * Creates a policy.
	 *
	 * @param document what is edited
	 */
	public RenamePolicy(ExperimentDocument document) {
		this.document = document;
	}

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		Object value = request.getCellEditor().getValue();
		return value == null ? null
				: new RenameLayerCommand(document, (LayerRef) getHost().getModel(), value.toString().trim());
	}

	/** The cell editor shows the text while it is typed. */
	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		getHostFigure().getUpdateManager().performUpdate();
	}
}
