/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.NetworkAnalysis;

/** Each layer has a name of its own. */
final class LayerNamesRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		for (NetworkAnalysis analysis : inspection.analyses()) {
			Network network = analysis.network();
			Set<String> names = new HashSet<>();
			for (int i = 0; i < network.layers().size(); i++) {
				Layer layer = network.layers().get(i);
				if (!names.add(layer.name())) {
					inspection.error("layer.duplicateName", Inspection.path(network, i), "The name \"" + layer.name()
							+ "\" is used by more than one layer of " + network.name()
							+ ", so that it is not clear which is meant. Rename one of them.",
							List.of(rename(network, i, layer)));
				}
			}
		}
	}

	private static Fix rename(Network network, int index, Layer layer) {
		String name = NetworkEdits.freeName(network, layer.name());
		Layer renamed = new Layer(name, layer.inputs(), layer.settings());
		return new Fix("Rename the later layer to \"" + name + "\"", experiment -> experiment
				.withNetwork(NetworkEdits.replace(experiment.networks().get(network.name()), index, renamed)));
	}
}
