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
import org.ganvas.model.field.NumberType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/**
 * Batch normalization of features or channels, Ioffe and Szegedy 2015. Gamma starts at 1, beta at 0, the running mean
 * at
 * 0 and the running variance at 1.
 */
public final class BatchNorm extends LayerTypeBase {

	private static final int PARAMETERS_PER_CHANNEL = 4;

	/** The share of the old running statistic that is kept at each step. */
	public static final Field<Double> MOMENTUM = Field.optional("momentum", new NumberType(0, false, 1, false), 0.9,
			"The share of the old running mean and variance that is kept at each step.");

	/** What is added to the variance. */
	public static final Field<Double> EPSILON = Field.optional("epsilon", NumberType.above(0), 1e-5,
			"What is added to the variance, so that nothing is divided by 0.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public BatchNorm() {
		super(LayerFamily.NORMALIZATION, "batchNorm", "Batch Normalization",
				"Shifts and scales each feature or channel to mean 0 and variance 1 over the batch, then by learned"
						+ " beta and gamma.",
				MOMENTUM, EPSILON);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) {
		return inputs.get(0);
	}

	@Override
	public long parameterCount(Settings settings, List<Shape> inputs) {
		return (long) PARAMETERS_PER_CHANNEL * inputs.get(0).channels();
	}

	@Override
	public long multiplyAdds(Settings settings, List<Shape> inputs) {
		return inputs.get(0).size();
	}
}
