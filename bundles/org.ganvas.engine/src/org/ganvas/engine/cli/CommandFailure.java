/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.IOException;

/** Carries a {@link CommandException} through code that knows only input and output errors. */
final class CommandFailure extends IOException {

	private static final long serialVersionUID = 1L;

	CommandFailure(CommandException cause) {
		super(cause.getMessage(), cause);
	}
}
