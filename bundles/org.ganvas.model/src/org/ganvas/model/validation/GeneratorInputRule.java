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

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.LatentInput;
import org.ganvas.model.layer.LayerTypes;

/** A generator starts from a latent vector. */
final class GeneratorInputRule implements Rule {

	private static final int USUAL_SIZE = 100;

	@Override
	public void check(Inspection inspection) {
		inspection.generator().map(NetworkAnalysis::network).filter(GeneratorInputRule::hasNoLatent)
				.ifPresent(network -> inspection.error("generator.noLatent", Inspection.path(network),
						"The generator has no latent input, so that it could make only one example. Add a layer of"
								+ " the type \"latent\".",
						List.of(new Fix("Insert a latent input of size " + USUAL_SIZE,
								experiment -> experiment
										.withNetwork(insertLatent(experiment.networks().get(network.name())))))));
	}

	private static boolean hasNoLatent(Network network) {
		return network.layers().stream().noneMatch(l -> l.type() instanceof LatentInput);
	}

	private static Network insertLatent(Network network) {
		String name = NetworkEdits.freeName(network, "z");
		List<Layer> layers = new ArrayList<>();
		layers.add(new Layer(name, List.of(),
				Settings.of(LayerTypes.of(LatentInput.class)).with(LatentInput.SIZE, USUAL_SIZE)));
		for (Layer layer : network.layers()) {
			boolean open = layer.inputs().isEmpty() && layer.type().minInputs() == 1;
			layers.add(open ? layer.withInputs(List.of(name)) : layer);
		}
		return network.withLayers(layers);
	}
}
