/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.GroupRequest;

/** Deletes what is selected. */
final class Deletion {

	private Deletion() {
	}

	static boolean isPossible(DiagramContext context) {
		return context.isEditable() && command(context, null).canExecute();
	}

	/** The command that deletes all selected parts that can be deleted; the label is the usual one if it is null. */
	static Command command(DiagramContext context, String label) {
		CompoundCommand command = new CompoundCommand(label);
		for (EditPart part : context.selected()) {
			GroupRequest request = new GroupRequest(RequestConstants.REQ_DELETE);
			request.setEditParts(part);
			Command delete = part.getCommand(request);
			if (delete != null) {
				command.add(delete);
			}
		}
		return command;
	}
}
