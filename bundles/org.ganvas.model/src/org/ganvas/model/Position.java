/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

/**
 * Where a layer's figure stands in the diagram.
 *
 * @param x pixels from the left at 100 % zoom
 * @param y pixels from the top at 100 % zoom
 */
public record Position(int x, int y) {
}
