/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import java.util.List;

import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;
import org.ganvas.model.shape.Shapes;

/** An image as a vector, channel by channel, row by row: {@code [c, h, w]} to {@code [c * h * w]}. */
public final class Flatten extends LayerTypeBase {

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Flatten() {
		super(LayerFamily.SHAPE, "flatten", "Flatten",
				"Makes an image a vector of all its elements, as dense layers take it.");
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		return Shapes.vector(title(), inputs.get(0).size());
	}
}
