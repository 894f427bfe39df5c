/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.Optional;
import java.util.OptionalInt;

import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/**
 * What is known about the real examples.
 *
 * @param shape the shape of an example, {@code [channels, height, width]}
 * @param count the number of examples
 */
public record DataFacts(Optional<Shape> shape, OptionalInt count) {

	/**
	 * What is known without opening the data.
	 *
	 * @param dataset the settings of a {@link DatasetSource}
	 * @return the facts
	 */
	public static DataFacts of(Settings dataset) {
		return dataset.definition() instanceof DatasetSource source
				? new DataFacts(source.shape(dataset), source.count(dataset))
				: new DataFacts(Optional.empty(), OptionalInt.empty());
	}

	/**
	 * What is known of data that are open.
	 *
	 * @param shape the shape of an example, {@code [channels, height, width]}
	 * @param count the number of examples
	 * @return the facts
	 */
	public static DataFacts of(Shape shape, int count) {
		return new DataFacts(Optional.of(shape), OptionalInt.of(count));
	}
}
