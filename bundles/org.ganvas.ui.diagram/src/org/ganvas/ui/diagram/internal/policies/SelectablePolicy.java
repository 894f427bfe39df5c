/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.policies;

import org.eclipse.gef.editpolicies.NonResizableEditPolicy;

/** Shows that a part is selected that has its place by itself and cannot be moved. */
public final class SelectablePolicy extends NonResizableEditPolicy {

	/** Creates a policy. */
	public SelectablePolicy() {
		setDragAllowed(false);
	}
}
