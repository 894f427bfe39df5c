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
import org.ganvas.ui.diagram.internal.commands.ConnectCommand;

/** Stands for a connection whose end is not chosen yet, so that the tool shows that it may begin. */
final class StartedConnection extends Command {

	private final ConnectCommand command;

	StartedConnection(ConnectCommand command) {
		this.command = command;
	}

	ConnectCommand command() {
		return command;
	}
}
