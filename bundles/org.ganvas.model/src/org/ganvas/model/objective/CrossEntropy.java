/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.objective;

import org.ganvas.model.field.Field;
import org.ganvas.model.field.NumberType;

/** The fields that objectives of binary cross-entropy share. */
final class CrossEntropy {

	static final Field<Double> REAL_LABEL = Field.optional("realLabel", new NumberType(0.5, false, 1, true), 1.0,
			"What the discriminator should say to real examples; below 1 is one-sided label smoothing.");

	private CrossEntropy() {
	}
}
