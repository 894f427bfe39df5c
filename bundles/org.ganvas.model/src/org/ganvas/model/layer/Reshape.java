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

import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;
import org.ganvas.model.shape.ShapeType;

/** The same elements in another shape, channel by channel, row by row. */
public final class Reshape extends LayerTypeBase {

	/** The shape of the output. */
	public static final Field<Shape> SHAPE = Field.required("shape", ShapeType.VECTOR_OR_IMAGE,
			"The shape of the output; it has as many elements as the input.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Reshape() {
		super(LayerFamily.SHAPE, "reshape", "Reshape", "Gives the elements another shape.", SHAPE);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape input = inputs.get(0);
		Shape output = settings.get(SHAPE);
		if (input.size() != output.size()) {
			throw new ShapeException("Reshape cannot turn " + input + " into " + output + ": the one has "
					+ input.size() + " elements, the other " + output.size() + ".");
		}
		return output;
	}
}
