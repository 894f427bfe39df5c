/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.optimizer;

import org.ganvas.model.field.DefinitionBase;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.NumberType;

/** RMSProp, Tieleman and Hinton 2012. */
public final class RmsProp extends DefinitionBase implements OptimizerType {

	/** The decay of the running mean of squared gradients. */
	public static final Field<Double> DECAY = Field.optional("decay", new NumberType(0, true, 1, false), 0.99,
			"The decay of the running mean of squared gradients.");

	/** What is added to the denominator. */
	public static final Field<Double> EPSILON = Field.optional("epsilon", NumberType.above(0), 1e-8,
			"What is added to the denominator, so that nothing is divided by 0.");

	/** Creates the optimizer; users take it from {@link Optimizers}. */
	public RmsProp() {
		super("rmsProp", "RMSProp", "Steps of about the same size for every parameter, without momentum.",
				LEARNING_RATE, DECAY, EPSILON);
	}

	@Override
	public double largestUsualRate() {
		return 5e-3;
	}

	@Override
	public double smallestUsualRate() {
		return 1e-6;
	}

	@Override
	public double recommendedRate() {
		return 5e-5;
	}
}
