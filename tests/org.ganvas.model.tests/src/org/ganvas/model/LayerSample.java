/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.List;

import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Activation;
import org.ganvas.model.layer.ActivationFunction;
import org.ganvas.model.layer.Conv2d;
import org.ganvas.model.layer.ConvTranspose2d;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.ImageInput;
import org.ganvas.model.layer.LabelInput;
import org.ganvas.model.layer.LatentInput;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.layer.Reshape;
import org.ganvas.model.shape.Shape;
import org.ganvas.model.shape.Size2d;

/** Settings of a layer type of which only the required fields are given. */
public record LayerSample(Settings settings) {

	/** One sample of each layer type. */
	public static List<LayerSample> all() {
		return LayerTypes.all().stream().map(LayerSample::of).toList();
	}

	private static LayerSample of(LayerType type) {
		Settings settings = Settings.of(type);
		if (type instanceof LatentInput) {
			settings = settings.with(LatentInput.SIZE, 8);
		} else if (type instanceof ImageInput) {
			settings = settings.with(ImageInput.SHAPE, Shape.image(3, 8, 8));
		} else if (type instanceof LabelInput) {
			settings = settings.with(LabelInput.CLASSES, 10);
		} else if (type instanceof Dense) {
			settings = settings.with(Dense.UNITS, 5);
		} else if (type instanceof Conv2d) {
			settings = settings.with(Conv2d.FILTERS, 4).with(Conv2d.KERNEL, Size2d.square(3));
		} else if (type instanceof ConvTranspose2d) {
			settings = settings.with(ConvTranspose2d.FILTERS, 4).with(ConvTranspose2d.KERNEL, Size2d.square(4));
		} else if (type instanceof Activation) {
			settings = settings.with(Activation.FUNCTION, ActivationFunction.RELU);
		} else if (type instanceof Reshape) {
			settings = settings.with(Reshape.SHAPE, Shape.image(3, 8, 8));
		}
		return new LayerSample(settings);
	}
}
