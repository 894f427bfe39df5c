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
import org.ganvas.model.shape.Shape;

/** Layers can take the shapes of their inputs. */
final class ShapesRule extends FaultRule {

	ShapesRule() {
		super(LayerFault.Kind.SHAPE, "shape.mismatch");
	}

	@Override
	List<Fix> fixes(NetworkAnalysis analysis, int index) {
		Network network = analysis.network();
		LayerReport report = analysis.layers().get(index);
		Layer layer = report.layer();
		if (layer.type() instanceof Dense && report.inputs().stream().anyMatch(Shape::isImage)) {
			Settings flatten = Settings.of(LayerTypes.of(Flatten.class));
			return List.of(new Fix("Insert a flatten layer before \"" + layer.name() + '"',
					experiment -> experiment.withNetwork(NetworkEdits
							.insertBefore(experiment.networks().get(network.name()), layer.name(), flatten))));
		}
		return List.of();
	}
}
