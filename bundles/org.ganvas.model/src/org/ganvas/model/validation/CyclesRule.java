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
import org.ganvas.model.analysis.LayerFault;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;

/** No layer feeds itself. A cycle is told once, at its first layer in the file. */
final class CyclesRule extends FaultRule {

	CyclesRule() {
		super(LayerFault.Kind.CYCLE, "graph.cycle");
	}

	@Override
	boolean isReported(NetworkAnalysis analysis, int index) {
		Optional<LayerFault> fault = analysis.layers().get(index).fault();
		return analysis.layers().stream().map(LayerReport::fault).toList().indexOf(fault) == index;
	}

	@Override
	List<Fix> fixes(Inspection inspection, NetworkAnalysis analysis, int index) {
		Network network = analysis.network();
		Layer layer = network.layers().get(index);
		Optional<LayerFault> fault = analysis.layers().get(index).fault();
		return layer.inputs().stream()
				.filter(name -> analysis.layer(name).filter(r -> r.fault().equals(fault)).isPresent()).findFirst()
				.map(name -> withInputs("Remove the input \"" + name + "\" of \"" + layer.name() + '"', network, index,
						layer.inputs().stream().filter(n -> !n.equals(name)).toList()))
				.stream().toList();
	}
}
