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
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.field.TextType;
import org.ganvas.model.shape.Shape;

/** CIFAR-10 (Krizhevsky 2009) in its binary version. */
public final class Cifar10Source extends DefinitionBase implements DatasetSource {

	private static final int TRAIN_COUNT = 50_000;
	private static final int TEST_COUNT = 10_000;

	/** The folder of the binary files; if relative, then to the folder of the experiment's file. */
	public static final Field<String> PATH = Field.required("path", TextType.PATH,
			"The folder with data_batch_1.bin and so on; if relative, then to the folder of this file.");

	/** Creates the source; users take it from {@link DatasetSources}. */
	public Cifar10Source() {
		super("cifar10", "CIFAR-10",
				"Color photographs, 32 by 32 pixels, in ten classes, from the files of the binary version.", PATH,
				RANGE, SPLIT);
	}

	@Override
	public Optional<Shape> shape(Settings settings) {
		return Optional.of(Shape.image(3, 32, 32));
	}

	@Override
	public OptionalInt count(Settings settings) {
		return OptionalInt.of(settings.get(SPLIT) == Split.TRAIN ? TRAIN_COUNT : TEST_COUNT);
	}
}
