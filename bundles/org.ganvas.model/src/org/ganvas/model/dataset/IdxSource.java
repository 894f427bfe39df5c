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

/** IDX files, the format of MNIST, plain or compressed with gzip. */
public final class IdxSource extends DefinitionBase implements DatasetSource {

	/** The file of images; if relative, then to the folder of the experiment's file. */
	public static final Field<String> IMAGES = Field.required("images", TextType.PATH,
			"The file of images; if relative, then to the folder of this file.");

	/** The file of labels, empty for none; if relative, then to the folder of the experiment's file. */
	public static final Field<String> LABELS = Field.optional("labels", TextType.OPTIONAL_PATH, "",
			"The file of labels, if there is one; if relative, then to the folder of this file.");

	/** Creates the source; users take it from {@link DatasetSources}. */
	public IdxSource() {
		super("idx", "IDX Files", "Images and labels in the format of MNIST, plain or compressed with gzip.", IMAGES,
				LABELS, RANGE);
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
