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
import org.ganvas.model.analysis.LayerFault;
import org.ganvas.model.analysis.NetworkAnalysis;

/** Layers have as many inputs as their types take. */
final class InputCountsRule extends FaultRule {

	InputCountsRule() {
		super(LayerFault.Kind.INPUT_COUNT, "input.count");
	}

	@Override
	List<Fix> fixes(Inspection inspection, NetworkAnalysis analysis, int index) {
		Network network = analysis.network();
		Layer layer = network.layers().get(index);
		if (layer.type().maxInputs() == 0) {
			return List.of(withInputs("Remove the inputs", network, index, List.of()));
		}
		if (layer.inputs().isEmpty() && layer.type().minInputs() == 1 && index > 0) {
			String preceding = network.layers().get(index - 1).name();
			return List.of(withInputs("Take the output of \"" + preceding + '"', network, index, List.of(preceding)));
		}
		return List.of();
	}
}
