/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.run;

import org.ganvas.model.shape.Shape;

/**
 * The data that a run was trained on.
 *
 * @param name the name for people
 * @param count the number of examples
 * @param shape the shape of one example
 */
public record RunData(String name, long count, Shape shape) {
}
