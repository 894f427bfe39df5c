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

/** Adam, Kingma and Ba 2014. */
public final class Adam extends DefinitionBase implements OptimizerType {

	/** The decay of the running mean of gradients. */
	public static final Field<Double> BETA1 = Field.optional("beta1", new NumberType(0, true, 1, false), 0.9,
			"The decay of the running mean of gradients; 0.5 is usual for GANs.");

	/** The decay of the running mean of squared gradients. */
	public static final Field<Double> BETA2 = Field.optional("beta2", new NumberType(0, true, 1, false), 0.999,
			"The decay of the running mean of squared gradients.");

	/** What is added to the root of the running mean of squared gradients. */
	public static final Field<Double> EPSILON = Field.optional("epsilon", NumberType.above(0), 1e-8,
			"What is added to the denominator, so that nothing is divided by 0.");

	/** Creates the optimizer; users take it from {@link Optimizers}. */
	public Adam() {
		super("adam", "Adam", "Steps of about the same size for every parameter, with momentum. The usual choice.",
				LEARNING_RATE, BETA1, BETA2, EPSILON);
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
		return 2e-4;
	}
}
