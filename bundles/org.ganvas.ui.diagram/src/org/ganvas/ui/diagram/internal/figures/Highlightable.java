/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.figures;

/** A figure that shows that something would be dropped on it. */
public interface Highlightable {

	/**
	 * Shows or hides the sign.
	 *
	 * @param highlighted whether something would be dropped
	 */
	void setHighlighted(boolean highlighted);
}
