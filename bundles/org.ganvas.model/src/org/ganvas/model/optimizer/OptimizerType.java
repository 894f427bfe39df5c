/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.optimizer;

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.NumberType;

/** How gradients change parameters. Implementations are stateless singletons, see {@link Optimizers}. */
public interface OptimizerType extends Definition {

	/** The size of a step. */
	Field<Double> LEARNING_RATE = Field.required("learningRate", NumberType.above(0),
			"The size of a step along the gradient.");

	/** @return the largest learning rate that is usual for GANs */
	double largestUsualRate();

	/** @return the smallest learning rate that is usual for GANs */
	double smallestUsualRate();

	/** @return the learning rate to begin with */
	double recommendedRate();
}
