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
 * The non-saturating game of Goodfellow et al. 2014. With logits l: the discriminator minimizes the binary
 * cross-entropy
 * of real and fake examples, the generator minimizes {@code mean(softplus(-l(G(z))))}.
 */
public final class NonSaturating extends DefinitionBase implements ObjectiveType {

	/** The discriminator's target for real examples (one-sided label smoothing, Salimans et al. 2016). */
	public static final Field<Double> REAL_LABEL = CrossEntropy.REAL_LABEL;

	/** Creates the objective; users take it from {@link Objectives}. */
	public NonSaturating() {
		super("nonSaturating", "Non-Saturating",
				"The discriminator tells real from fake; the generator raises the log-probability of being taken for"
						+ " real. The usual choice.",
				REAL_LABEL);
	}
}
