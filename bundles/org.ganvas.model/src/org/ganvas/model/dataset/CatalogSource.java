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

/** A published data set that is downloaded once. */
public final class CatalogSource extends DefinitionBase implements DatasetSource {

	/** The identifier in the catalog. */
	public static final Field<String> ENTRY = Field.required("entry", TextType.NON_EMPTY,
			"The identifier of the data set in the catalog, for example \"mnist\".");

	/** Creates the source; users take it from {@link DatasetSources}. */
	public CatalogSource() {
		super("catalog", "Catalog Entry", "A published data set that is downloaded once, for example MNIST.", ENTRY,
				RANGE, SPLIT);
	}

	@Override
	public Optional<Shape> shape(Settings settings) {
		return Optional.empty();
	}

	@Override
	public OptionalInt count(Settings settings) {
		return OptionalInt.empty();
	}
}
