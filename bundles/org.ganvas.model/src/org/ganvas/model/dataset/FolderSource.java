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
import org.ganvas.model.shape.ShapeType;

/** A folder of PNG or JPEG images; names of sub-folders are labels. */
public final class FolderSource extends DefinitionBase implements DatasetSource {

	/** The folder; if relative, then to the folder of the experiment's file. */
	public static final Field<String> PATH = Field.required("path", TextType.PATH,
			"The folder; if relative, then to the folder of this file.");

	/** What images are resized to; one channel for gray, three for RGB. */
	public static final Field<Shape> SHAPE = Field.required("shape", ShapeType.PICTURE,
			"What images are resized to; one channel for gray, three for RGB.");

	/** Creates the source; users take it from {@link DatasetSources}. */
	public FolderSource() {
		super("folder", "Image Folder",
				"PNG and JPEG images of a folder, resized to one shape. Sub-folders are classes.", PATH, SHAPE, RANGE);
	}

	@Override
	public Optional<Shape> shape(Settings settings) {
		return settings.isSet(SHAPE) ? Optional.of(settings.get(SHAPE)) : Optional.empty();
	}

	@Override
	public OptionalInt count(Settings settings) {
		return OptionalInt.empty();
	}
}
