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
import org.ganvas.model.shape.Shapes;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.shape.Size2dType;

/** Nearest-neighbor enlargement: {@code [channels, h, w]} to {@code [channels, h * factor, w * factor]}. */
public final class Upsample2d extends LayerTypeBase {

	/** How often each row and column is repeated. */
	public static final Field<Size2d> FACTOR = Field.optional("factor", Size2dType.of(1, 1024), Size2d.square(2),
			"How often each row and column is repeated.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Upsample2d() {
		super(LayerFamily.RESAMPLING, "upsample2d", "Upsample 2D",
				"Makes an image larger by repeating each pixel (nearest neighbor).", FACTOR);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape input = Shapes.requireImage(title(), inputs.get(0));
		Size2d factor = settings.get(FACTOR);
		return Shapes.image(title(), input, input.channels(), (long) input.height() * factor.height(),
				(long) input.width() * factor.width());
	}
}
