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
import java.util.stream.Collectors;

import org.ganvas.model.Layer;
import org.ganvas.model.Network;
import org.ganvas.model.NetworkEdits;
import org.ganvas.model.analysis.NetworkAnalysis;

/** A network has layers, and exactly one of them is its output. */
final class OutputsRule implements Rule {

	@Override
	public void check(Inspection inspection) {
		for (NetworkAnalysis analysis : inspection.analyses()) {
			Network network = analysis.network();
			if (network.layers().isEmpty()) {
				inspection.error("network.empty", Inspection.path(network),
						"The network \"" + network.name() + "\" has no layers. Add some.", List.of());
			}
			if (analysis.outputs().size() > 1) {
				String names = analysis.outputs().stream().map(l -> '"' + l.name() + '"')
						.collect(Collectors.joining(", "));
				inspection.error("network.severalOutputs", Inspection.path(network), "The network \"" + network.name()
						+ "\" has several outputs, but needs exactly one: nothing takes the outputs of " + names
						+ ". Connect or remove all but one.", fixes(analysis));
			}
		}
	}

	/** With two outputs, either may be the superfluous one; the later one in the file is usually the real output. */
	private static List<Fix> fixes(NetworkAnalysis analysis) {
		List<Layer> outputs = analysis.outputs();
		if (outputs.size() != 2) {
			return List.of();
		}
		return outputs.stream().map(superfluous -> new Fix(
				"Remove the layer \"" + superfluous.name() + "\" and what leads only to it",
				experiment -> experiment.withNetwork(
						removeBranch(experiment.networks().get(analysis.network().name()), superfluous))))
				.toList();
	}

	private static Network removeBranch(Network network, Layer end) {
		Network changed = NetworkEdits.remove(network, end.name());
		for (String input : end.inputs()) {
			boolean needed = changed.layers().stream().anyMatch(l -> l.inputs().contains(input));
			if (!needed && changed.layer(input).isPresent()) {
				changed = removeBranch(changed, changed.layer(input).get());
			}
		}
		return changed;
	}
}
