/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Conv2d;
import org.ganvas.model.layer.ConvTranspose2d;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.layer.Reshape;
import org.ganvas.model.shape.Shape;

/** The generator makes examples of the data's shape. */
final class GeneratorOutputRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		Optional<NetworkAnalysis> generator = inspection.generator();
		Optional<Shape> made = generator.flatMap(NetworkAnalysis::outputShape);
		Optional<Shape> data = inspection.facts().shape();
		if (made.isPresent() && data.isPresent() && !made.equals(data)) {
			Network network = generator.get().network();
			Layer output = generator.get().output().orElseThrow();
			inspection.error("generator.outputShape", Inspection.path(network, output), "The generator makes examples"
					+ " of the shape " + made.get() + ", but the data have the shape " + data.get()
					+ ". Change its last layers, or choose other data.", fixes(generator.get(), output, data.get()));
		}
	}

	private static List<Fix> fixes(NetworkAnalysis analysis, Layer output, Shape data) {
		List<Fix> fixes = new ArrayList<>();
		String name = analysis.network().name();
		Shape made = analysis.outputShape().orElseThrow();
		if (output.type() instanceof Reshape && data.size() == inputSize(analysis, output)) {
			fixes.add(new Fix("Reshape to " + data, experiment -> experiment.withNetwork(
					NetworkEdits.replace(experiment.networks().get(name), output.with(Reshape.SHAPE, data)))));
		} else if (made.size() == data.size()) {
			Settings reshape = Settings.of(LayerTypes.of(Reshape.class)).with(Reshape.SHAPE, data);
			fixes.add(new Fix("Append a reshape layer to " + data, experiment -> experiment.withNetwork(
					NetworkEdits.insertAfter(experiment.networks().get(name), output.name(), reshape))));
		} else if (made.isImage() && made.height() == data.height() && made.width() == data.width()) {
			lastConvolution(analysis, output).ifPresent(conv -> fixes.add(new Fix(
					"Set the filters of \"" + conv.name() + "\" to " + data.channels(),
					experiment -> experiment.withNetwork(NetworkEdits.replace(experiment.networks().get(name),
							conv.with(filters(conv).orElseThrow(), data.channels()))))));
		}
		return fixes;
	}

	private static long inputSize(NetworkAnalysis analysis, Layer layer) {
		return analysis.layer(layer.name()).map(LayerReport::inputs).orElse(List.of()).stream().mapToLong(Shape::size)
				.sum();
	}

	/** The convolution that the output comes from, if only elementwise functions follow. */
	private static Optional<Layer> lastConvolution(NetworkAnalysis analysis, Layer output) {
		Layer layer = output;
		while (layer.type().family() == LayerFamily.ACTIVATION) {
			layer = analysis.network().layer(layer.inputs().get(0)).orElseThrow();
		}
		return filters(layer).isPresent() ? Optional.of(layer) : Optional.empty();
	}

	private static Optional<Field<Integer>> filters(Layer layer) {
		if (layer.type() instanceof Conv2d) {
			return Optional.of(Conv2d.FILTERS);
		}
		return layer.type() instanceof ConvTranspose2d ? Optional.of(ConvTranspose2d.FILTERS) : Optional.empty();
	}
}
