/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.dataset;

import java.util.Optional;
import java.util.OptionalInt;

import org.ganvas.model.field.DefinitionBase;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Fashion-MNIST (Xiao, Rasul and Vollgraf 2017), which comes with Ganvas. */
public final class FashionMnistSource extends DefinitionBase implements DatasetSource {

	private static final int TRAIN_COUNT = 60_000;
	private static final int TEST_COUNT = 10_000;

	/** Creates the source; users take it from {@link DatasetSources}. */
	public FashionMnistSource() {
		super("fashion-mnist", "Fashion-MNIST",
				"Gray images of clothes, 28 by 28 pixels, in ten classes: 60,000 for training and 10,000 for testing."
						+ " They come with Ganvas.",
				RANGE, SPLIT);
	}

	@Override
	public Optional<Shape> shape(Settings settings) {
		return Optional.of(Shape.image(1, 28, 28));
	}

	@Override
	public OptionalInt count(Settings settings) {
		return OptionalInt.of(settings.get(SPLIT) == Split.TRAIN ? TRAIN_COUNT : TEST_COUNT);
	}
}
