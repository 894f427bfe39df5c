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

/** Inputs one after the other along features or channels, in order. */
public final class Concat extends MergeLayerBase {

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Concat() {
		super("concat", "Concatenate", "Puts vectors, or the channels of images of one size, one after the other.");
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape first = inputs.get(0);
		long channels = 0;
		for (Shape input : inputs) {
			if (input.isImage() != first.isImage() || input.height() != first.height()
					|| input.width() != first.width()) {
				throw new ShapeException("Concatenate takes only vectors or only images of the same height and width,"
						+ " but its inputs have the shapes " + first + " and " + input + ".");
			}
			channels += input.channels();
		}
		return first.isImage() ? Shapes.image(title(), first, channels, first.height(), first.width())
				: Shapes.vector(title(), channels);
	}
}
