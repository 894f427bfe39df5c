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

/** Inverted dropout, Srivastava et al. 2014; the shape stays. */
public final class Dropout extends LayerTypeBase {

	/** The probability with which an element is set to 0. */
	public static final Field<Double> RATE = Field.optional("rate", new NumberType(0, true, 1, false), 0.5,
			"The probability with which an element is set to 0.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public Dropout() {
		super(LayerFamily.REGULARIZATION, "dropout", "Dropout",
				"Sets random elements to 0 in training and scales the others up so that the mean stays.", RATE);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) {
		return inputs.get(0);
	}
}
