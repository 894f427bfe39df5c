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

/** The elementwise sum of inputs of one shape. */
public final class Add extends MergeLayerBase {

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Add() {
		super("add", "Add", "Adds inputs of the same shape element by element, for example around a residual block.");
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape first = inputs.get(0);
		for (Shape input : inputs) {
			if (!input.equals(first)) {
				throw new ShapeException("Add takes inputs of the same shape, but they have the shapes " + first
						+ " and " + input + ".");
			}
		}
		return first;
	}
}
