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

/** A transposed convolution: {@code [channels, h, w]} to {@code [filters, h', w']}. */
public final class ConvTranspose2d extends LayerTypeBase {

	/** The number of output channels. */
	public static final Field<Integer> FILTERS = Conv2d.FILTERS;

	/** The window. */
	public static final Field<Size2d> KERNEL = Conv2d.KERNEL;

	/** By how many output pixels the window moves from one input pixel to the next. */
	public static final Field<Size2d> STRIDE = Field.optional("stride", Window.STRIDE_TYPE, Size2d.square(1),
			"By how many output pixels the window moves from one input pixel to the next.");

	/** What is cut from the output: same makes it input times stride, valid cuts nothing. */
	public static final Field<Padding> PADDING = Field.optional("padding", PaddingType.INSTANCE, Padding.SAME,
			"What is cut from the output: \"same\" makes it input times stride, \"valid\" cuts nothing.");

	/** See {@link WeightFields#BIAS}. */
	public static final Field<Boolean> BIAS = WeightFields.BIAS;

	/** See {@link WeightFields#WEIGHT_INIT}. */
	public static final Field<WeightInit> WEIGHT_INIT = WeightFields.WEIGHT_INIT;

	/** See {@link WeightFields#WEIGHT_STD}. */
	public static final Field<Double> WEIGHT_STD = WeightFields.WEIGHT_STD;

	/** Creates the type; users take it from {@link LayerTypes}. */
	public ConvTranspose2d() {
		super(LayerFamily.CONVOLUTION, "convTranspose2d", "Transposed Convolution 2D",
				"The transpose of a convolution: each input pixel adds a weighted window to the output."
						+ " A stride above 1 makes the image larger.",
				FILTERS, KERNEL, STRIDE, PADDING, BIAS, WEIGHT_INIT, WEIGHT_STD);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape input = Shapes.requireImage(title(), inputs.get(0));
		Size2d kernel = settings.get(KERNEL);
		Size2d stride = settings.get(STRIDE);
		Padding padding = settings.get(PADDING);
		return Shapes.image(title(), input, settings.get(FILTERS),
				padding.transposedHeight(input.height(), kernel.height(), stride.height()),
				padding.transposedWidth(input.width(), kernel.width(), stride.width()));
	}

	@Override
	public long parameterCount(Settings settings, List<Shape> inputs) {
		long filters = settings.get(FILTERS);
		return Math.multiplyExact(inputs.get(0).channels() * settings.get(KERNEL).area(), filters)
				+ (settings.get(BIAS) ? filters : 0);
	}

	@Override
	public long multiplyAdds(Settings settings, List<Shape> inputs) {
		return Math.multiplyExact(Math.multiplyExact(inputs.get(0).size(), settings.get(KERNEL).area()),
				settings.get(FILTERS));
	}
}
