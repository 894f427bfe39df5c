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

/** A fully connected layer: {@code [features]} to {@code [units]}. */
public final class Dense extends LayerTypeBase {

	/** The number of output features. */
	public static final Field<Integer> UNITS = Field.required("units", IntegerType.of(1, 1 << 20),
			"The number of output features.");

	/** See {@link WeightFields#BIAS}. */
	public static final Field<Boolean> BIAS = WeightFields.BIAS;

	/** See {@link WeightFields#WEIGHT_INIT}. */
	public static final Field<WeightInit> WEIGHT_INIT = WeightFields.WEIGHT_INIT;

	/** See {@link WeightFields#WEIGHT_STD}. */
	public static final Field<Double> WEIGHT_STD = WeightFields.WEIGHT_STD;

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Dense() {
		super(LayerFamily.DENSE, "dense", "Dense",
				"Connects each feature of a vector with each output feature: y = W x + b.", UNITS, BIAS, WEIGHT_INIT,
				WEIGHT_STD);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) throws ShapeException {
		if (!inputs.get(0).isVector()) {
			throw new ShapeException("Dense takes a vector [features], but its input has the shape " + inputs.get(0)
					+ ". Put a flatten layer before it.");
		}
		return Shape.vector(settings.get(UNITS));
	}

	@Override
	public long parameterCount(Settings settings, List<Shape> inputs) {
		long units = settings.get(UNITS);
		return multiplyAdds(settings, inputs) + (settings.get(BIAS) ? units : 0);
	}

	@Override
	public long multiplyAdds(Settings settings, List<Shape> inputs) {
		return Math.multiplyExact(inputs.get(0).size(), settings.get(UNITS));
	}
}
