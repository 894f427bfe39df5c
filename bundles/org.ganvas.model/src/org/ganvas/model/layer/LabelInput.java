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
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** The class of an example as a one-hot vector: {@code [classes]}. */
public final class LabelInput extends InputLayerBase {

	/** The number of classes. */
	public static final Field<Integer> CLASSES = Field.required("classes", IntegerType.of(2, 1 << 20),
			"The number of classes of the data set.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public LabelInput() {
		super("label", "Label Input", "The class of an example as a one-hot vector: 1 at its class, 0 elsewhere.",
				CLASSES);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) {
		return Shape.vector(settings.get(CLASSES));
	}
}
