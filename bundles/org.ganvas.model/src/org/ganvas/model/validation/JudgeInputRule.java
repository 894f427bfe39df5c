/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.layer.ImageInput;
import org.ganvas.model.shape.Shape;

/** The discriminator takes examples of the data's shape; where that is not known, of the shape that is generated. */
final class JudgeInputRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		inspection.judge().ifPresent(judge -> check(inspection, judge));
	}

	private static void check(Inspection inspection, NetworkAnalysis judge) {
		Network network = judge.network();
		List<Layer> images = judge.inputs().stream().filter(l -> l.type() instanceof ImageInput).toList();
		if (images.size() != 1) {
			inspection.error("discriminator.imageInput", Inspection.path(network),
					"The " + network.role().id() + " has "
							+ (images.isEmpty() ? "no image input" : images.size() + " image inputs")
							+ ", but needs exactly one for the examples that it judges.",
					List.of());
			return;
		}
		Optional<Shape> taken = judge.layer(images.get(0).name()).flatMap(LayerReport::output);
		Optional<Shape> data = inspection.facts().shape();
		Optional<Shape> given = data.or(() -> inspection.generator().flatMap(NetworkAnalysis::outputShape));
		if (taken.isPresent() && given.filter(Shape::isImage).isPresent() && !taken.equals(given)) {
			inspection.error("discriminator.inputShape", Inspection.path(network, images.get(0)), "The "
					+ network.role().id() + " takes examples of the shape " + taken.get() + ", but "
					+ (data.isPresent() ? "the data have" : "the generator makes examples of") + " the shape "
					+ given.get() + ".", List.of(setShape(network, images.get(0), given.get())));
		}
	}

	private static Fix setShape(Network network, Layer image, Shape shape) {
		return new Fix("Set the shape of \"" + image.name() + "\" to " + shape, experiment -> experiment.withNetwork(
				NetworkEdits.replace(experiment.networks().get(network.name()), image.with(ImageInput.SHAPE, shape))));
	}
}
