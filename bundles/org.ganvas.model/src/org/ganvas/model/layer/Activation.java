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

import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.NumberType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** An elementwise function; the shape stays. */
public final class Activation extends LayerTypeBase {

	/** Which function. */
	public static final Field<ActivationFunction> FUNCTION = Field.required("function",
			EnumType.of(ActivationFunction.class), "The function that is applied to each element.");

	/** The slope of {@link ActivationFunction#LEAKY_RELU} below 0. */
	public static final Field<Double> NEGATIVE_SLOPE = Field.optional("negativeSlope",
			new NumberType(0, true, 1, true), 0.2, "The slope below 0 if the function is \"leakyRelu\".");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Activation() {
		super(LayerFamily.ACTIVATION, "activation", "Activation", "Applies a function to each element.", FUNCTION,
				NEGATIVE_SLOPE);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) {
		return inputs.get(0);
	}
}
