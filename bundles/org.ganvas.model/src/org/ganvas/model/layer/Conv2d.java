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
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeException;
import org.ganvas.model.shape.Shapes;
import org.ganvas.model.shape.Size2d;

/** A convolution: {@code [channels, h, w]} to {@code [filters, h', w']}. */
public final class Conv2d extends LayerTypeBase {

	/** The number of output channels. */
	public static final Field<Integer> FILTERS = Field.required("filters", IntegerType.of(1, 1 << 16),
			"The number of output channels.");

	/** The window. */
	public static final Field<Size2d> KERNEL = Field.required("kernel", Window.KERNEL_TYPE, Window.KERNEL_HELP);

	/** The step of the window. */
	public static final Field<Size2d> STRIDE = Field.optional("stride", Window.STRIDE_TYPE, Size2d.square(1),
			Window.STRIDE_HELP);

	/** The zeros around the input. */
	public static final Field<Padding> PADDING = Field.optional("padding", PaddingType.INSTANCE, Padding.SAME,
			Window.PADDING_HELP);

	/** See {@link WeightFields#BIAS}. */
	public static final Field<Boolean> BIAS = WeightFields.BIAS;

	/** See {@link WeightFields#WEIGHT_INIT}. */
	public static final Field<WeightInit> WEIGHT_INIT = WeightFields.WEIGHT_INIT;

	/** See {@link WeightFields#WEIGHT_STD}. */
	public static final Field<Double> WEIGHT_STD = WeightFields.WEIGHT_STD;

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Conv2d() {
		super(LayerFamily.CONVOLUTION, "conv2d", "Convolution 2D",
				"Slides filters over an image. A stride above 1 makes the image smaller.", FILTERS, KERNEL, STRIDE,
				PADDING, BIAS, WEIGHT_INIT, WEIGHT_STD);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		Shape input = Shapes.requireImage(title(), inputs.get(0));
		Size2d kernel = settings.get(KERNEL);
		Size2d stride = settings.get(STRIDE);
		Padding padding = settings.get(PADDING);
		return Shapes.image(title(), input, settings.get(FILTERS),
				padding.outputHeight(input.height(), kernel.height(), stride.height()),
				padding.outputWidth(input.width(), kernel.width(), stride.width()));
	}

	@Override
	public long parameterCount(Settings settings, List<Shape> inputs) {
		long filters = settings.get(FILTERS);
		return Math.multiplyExact(filters, weightsPerFilter(settings, inputs.get(0)))
				+ (settings.get(BIAS) ? filters : 0);
	}

	@Override
	public long multiplyAdds(Settings settings, List<Shape> inputs) {
		try {
			return Math.multiplyExact(outputShape(settings, inputs).size(),
					weightsPerFilter(settings, inputs.get(0)));
		} catch (ShapeException e) {
			throw new IllegalArgumentException(e);
		}
	}

	private static long weightsPerFilter(Settings settings, Shape input) {
		return input.channels() * settings.get(KERNEL).area();
	}
}
