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

/** Stochastic gradient descent with momentum: {@code v = momentum v + g}, {@code w = w - learningRate v}. */
public final class Sgd extends DefinitionBase implements OptimizerType {

	/** The share of the last step that is kept. */
	public static final Field<Double> MOMENTUM = Field.optional("momentum", new NumberType(0, true, 1, false), 0.0,
			"The share of the last step that is added to the next one.");

	/** Creates the optimizer; users take it from {@link Optimizers}. */
	public Sgd() {
		super("sgd", "SGD", "Plain steps against the gradient, with momentum if wanted.", LEARNING_RATE, MOMENTUM);
	}

	@Override
	public double largestUsualRate() {
		return 0.5;
	}

	@Override
	public double smallestUsualRate() {
		return 1e-5;
	}

	@Override
	public double recommendedRate() {
		return 0.01;
	}
}
