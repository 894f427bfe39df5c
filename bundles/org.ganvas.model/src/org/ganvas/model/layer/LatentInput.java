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

import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.IntegerType;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** The random vector that a generator starts from: {@code [size]}. */
public final class LatentInput extends InputLayerBase {

	/** The length of the vector. */
	public static final Field<Integer> SIZE = Field.required("size", IntegerType.of(1, 1 << 20),
			"The length of the latent vector.");

	/** Where its elements are drawn from. */
	public static final Field<LatentDistribution> DISTRIBUTION = Field.optional("distribution",
			EnumType.of(LatentDistribution.class), LatentDistribution.NORMAL,
			"What its elements are drawn from: the standard normal distribution, or evenly from -1 to 1.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public LatentInput() {
		super("latent", "Latent Input", "The random vector that a generator turns into an example.", SIZE,
				DISTRIBUTION);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) {
		return Shape.vector(settings.get(SIZE));
	}
}
