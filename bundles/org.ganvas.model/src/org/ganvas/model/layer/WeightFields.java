/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import org.ganvas.model.field.BooleanType;
import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.NumberType;

/** The fields that layers with weights share. */
public final class WeightFields {

	/** Whether there is a bias for each output feature or channel; it starts at 0. */
	public static final Field<Boolean> BIAS = Field.optional("bias", BooleanType.INSTANCE, true,
			"Whether a bias is added to each output; it starts at 0.");

	/** How the weights start. */
	public static final Field<WeightInit> WEIGHT_INIT = Field.optional("weightInit", EnumType.of(WeightInit.class),
			WeightInit.NORMAL, "How the weights are drawn at the start.");

	/** The standard deviation of {@link WeightInit#NORMAL}. */
	public static final Field<Double> WEIGHT_STD = Field.optional("weightStd", NumberType.above(0), 0.02,
			"The standard deviation of the weights at the start if weightInit is \"normal\".");

	private WeightFields() {
	}
}
