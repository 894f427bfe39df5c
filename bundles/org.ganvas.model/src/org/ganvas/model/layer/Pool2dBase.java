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

/** Pooling: {@code [channels, h, w]} to {@code [channels, h', w']}. */
public abstract class Pool2dBase extends LayerTypeBase {

	/** The window. */
	public static final Field<Size2d> KERNEL = Field.optional("kernel", Window.KERNEL_TYPE, Size2d.square(2),
			Window.KERNEL_HELP);

	/** The step of the window. */
	public static final Field<Size2d> STRIDE = Field.optional("stride", Window.STRIDE_TYPE, Size2d.square(2),
			Window.STRIDE_HELP);

	/** What surrounds the input. */
	public static final Field<Padding> PADDING = Field.optional("padding", PaddingType.INSTANCE, Padding.VALID,
			"How many rows and columns surround the input.");

	/**
	 * Creates the type.
	 *
	 * @param type the identifier in the file
	 * @param title the name for people in headline case
	 * @param summary up to three sentences that say what it does
	 */
	protected Pool2dBase(String type, String title, String summary) {
		super(LayerFamily.RESAMPLING, type, title, summary, KERNEL, STRIDE, PADDING);
	}

	@Override
	public final Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape input = Shapes.requireImage(title(), inputs.get(0));
		Size2d kernel = settings.get(KERNEL);
		Size2d stride = settings.get(STRIDE);
		Padding padding = settings.get(PADDING);
		if (padding.height() >= kernel.height() || padding.width() >= kernel.width()) {
			throw new ShapeException(title() + " has a padding of " + padding.height() + "x" + padding.width()
					+ " and a kernel of only " + kernel + ", so that a window could hold no pixel of its input " + input
					+ ". Use a smaller padding.");
		}
		return Shapes.image(title(), input, input.channels(),
				padding.outputHeight(input.height(), kernel.height(), stride.height()),
				padding.outputWidth(input.width(), kernel.width(), stride.width()));
	}
}
