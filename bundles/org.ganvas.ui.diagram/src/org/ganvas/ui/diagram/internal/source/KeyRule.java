/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.List;

/**
 * A member that an object of an experiment may have.
 *
 * @param name the name
 * @param help what it means, what values are allowed and what the default is
 * @param values values to choose from, or examples
 * @param skeleton what to insert behind the name
 */
record KeyRule(String name, String help, List<ValueRule> values, String skeleton) {

	KeyRule {
		values = List.copyOf(values);
	}
}
