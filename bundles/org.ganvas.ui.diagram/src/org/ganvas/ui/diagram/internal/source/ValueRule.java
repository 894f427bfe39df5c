/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

/**
 * A value that may stand in an experiment.
 *
 * @param json the value as it is written
 * @param label what to show in a list
 * @param help what it means; may be empty
 */
record ValueRule(String json, String label, String help) {
}
