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

import org.ganvas.model.field.Definition;
import org.ganvas.model.field.EnumType;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;

/** Where real examples come from. Implementations are stateless singletons, see {@link DatasetSources}. */
public interface DatasetSource extends Definition {

	/** The range to which pixels are scaled. */
	Field<ValueRange> RANGE = Field.optional("range", ValueRangeType.INSTANCE, ValueRange.SYMMETRIC,
			"The range to which pixels are scaled.");

	/** The part of the data. */
	Field<Split> SPLIT = Field.optional("split", EnumType.of(Split.class), Split.TRAIN,
			"The part of the data: for training or for testing.");

	/**
	 * The shape of an example, as far as it is known without opening the data.
	 *
	 * @param settings the source's settings; required fields may be absent
	 * @return {@code [channels, height, width]}
	 */
	Optional<Shape> shape(Settings settings);

	/**
	 * The number of examples, as far as it is known without opening the data.
	 *
	 * @param settings the source's settings; required fields may be absent
	 * @return the number
	 */
	OptionalInt count(Settings settings);
}
