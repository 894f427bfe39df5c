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
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.layer.BatchNorm;
import org.ganvas.model.layer.LayerFamily;

/** The discriminator does not normalize its input. */
final class JudgeBatchNormRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		inspection.judge().map(NetworkAnalysis::network).ifPresent(network -> {
			for (Layer layer : network.layers()) {
				if (layer.type() instanceof BatchNorm && layer.inputs().stream().anyMatch(i -> isInput(network, i))) {
					report(inspection, network, layer);
				}
			}
		});
	}

	/** Whether a layer is an input, or one in another shape. */
	private static boolean isInput(Network network, String name) {
		Optional<Layer> layer = network.layer(name);
		// As many steps as there are layers come to an end on cycles, too.
		for (int i = 0; i < network.layers().size() && layer.filter(JudgeBatchNormRule::isShape).isPresent(); i++) {
			layer = network.layer(layer.get().inputs().get(0));
		}
		return layer.filter(l -> l.type().family() == LayerFamily.INPUT).isPresent();
	}

	private static boolean isShape(Layer layer) {
		return layer.type().family() == LayerFamily.SHAPE && !layer.inputs().isEmpty();
	}

	private static void report(Inspection inspection, Network network, Layer layer) {
		inspection.warning("discriminator.batchNormFirst", Inspection.path(network, layer), "The "
				+ network.role().id() + " normalizes its input, which hides differences in brightness and contrast"
				+ " between real and generated examples and often makes training unstable (Radford, Metz and Chintala"
				+ " 2015). Remove this layer.",
				List.of(new Fix("Remove the layer \"" + layer.name() + '"', experiment -> experiment.withNetwork(
						NetworkEdits.remove(experiment.networks().get(network.name()), layer.name())))));
	}
}
