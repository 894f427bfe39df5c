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
import org.ganvas.model.analysis.LayerFault;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.Dense;
import org.ganvas.model.layer.Flatten;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.layer.Reshape;
import org.ganvas.model.shape.Shape;

/** Layers can take the shapes of their inputs. */
final class ShapesRule extends FaultRule {

	ShapesRule() {
		super(LayerFault.Kind.SHAPE, "shape.mismatch");
	}

	@Override
	List<Fix> fixes(Inspection inspection, NetworkAnalysis analysis, int index) {
		LayerReport report = analysis.layers().get(index);
		if (report.layer().type() instanceof Dense && report.inputs().stream().anyMatch(Shape::isImage)) {
			return List.of(insertion("Insert a flatten layer", Settings.of(LayerTypes.of(Flatten.class)), analysis,
					report.layer()));
		}
		boolean wantsImage = report.inputs().size() == 1 && report.inputs().get(0).isVector();
		Optional<Shape> data = inspection.facts().shape();
		return wantsImage && data.isPresent() ? reshapes(analysis, report, data.get()) : List.of();
	}

	/** The images of all sizes that the input's elements make up, with which the network makes what the data are. */
	private static List<Fix> reshapes(NetworkAnalysis analysis, LayerReport report, Shape data) {
		long elements = report.inputs().get(0).size();
		List<Fix> fixes = new ArrayList<>();
		for (int side = 1; side <= data.height() && (long) side * side <= elements; side++) {
			if (elements % ((long) side * side) == 0) {
				Shape image = Shape.image((int) (elements / side / side), side, side);
				Settings reshape = Settings.of(LayerTypes.of(Reshape.class)).with(Reshape.SHAPE, image);
				Network changed = NetworkEdits.insertBefore(analysis.network(), report.layer().name(), reshape);
				if (NetworkAnalysis.of(changed).outputShape().filter(data::equals).isPresent()) {
					fixes.add(insertion("Insert a reshape layer to " + image, reshape, analysis, report.layer()));
				}
			}
		}
		return fixes;
	}

	private static Fix insertion(String label, Settings inserted, NetworkAnalysis analysis, Layer before) {
		String network = analysis.network().name();
		return new Fix(label + " before \"" + before.name() + '"', experiment -> experiment.withNetwork(
				NetworkEdits.insertBefore(experiment.networks().get(network), before.name(), inserted)));
	}
}
