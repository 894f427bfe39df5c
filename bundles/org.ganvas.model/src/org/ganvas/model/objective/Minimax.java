/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.objective;

import org.ganvas.model.field.DefinitionBase;
import org.ganvas.model.field.Field;

/**
 * The zero-sum game of Goodfellow et al. 2014. With logits l: the discriminator minimizes the binary cross-entropy of
 * real and fake examples, the generator minimizes {@code -mean(softplus(l(G(z))))}, that is log(1 - D(G(z))).
 */
public final class Minimax extends DefinitionBase implements ObjectiveType {

	/** The discriminator's target for real examples (one-sided label smoothing, Salimans et al. 2016). */
	public static final Field<Double> REAL_LABEL = CrossEntropy.REAL_LABEL;

	/** Creates the objective; users take it from {@link Objectives}. */
	public Minimax() {
		super("minimax", "Minimax",
				"The discriminator tells real from fake; the generator lowers the log-probability of being found out."
						+ " Its gradient fades when the discriminator is sure.",
				REAL_LABEL);
	}
}
