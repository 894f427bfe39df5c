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
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.ShapeType;

/** Images, real or generated: {@code [channels, height, width]}. */
public final class ImageInput extends InputLayerBase {

	/** The shape of the images. */
	public static final Field<Shape> SHAPE = Field.required("shape", ShapeType.IMAGE,
			"The shape of the images, as the data set has it.");

	/** Creates the type; users take it from {@link LayerTypes}. */
	public ImageInput() {
		super("image", "Image Input", "Images, real or generated, as a discriminator takes them.", SHAPE);
	}

	@Override
	public Shape outputShape(Settings settings, List<Shape> inputs) {
		return settings.get(SHAPE);
	}
}
