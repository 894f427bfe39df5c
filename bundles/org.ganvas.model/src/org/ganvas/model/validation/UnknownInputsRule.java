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
import org.ganvas.model.analysis.LayerFault;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.field.DidYouMean;

/** Inputs are layers of the same network. */
final class UnknownInputsRule extends FaultRule {

	UnknownInputsRule() {
		super(LayerFault.Kind.UNKNOWN_INPUT, "input.unknown");
	}

	@Override
	List<Fix> fixes(Inspection inspection, NetworkAnalysis analysis, int index) {
		Network network = analysis.network();
		Layer layer = network.layers().get(index);
		String unknown = layer.inputs().stream().filter(name -> network.layer(name).isEmpty()).findFirst()
				.orElseThrow();
		List<String> others = network.layers().stream().map(Layer::name).filter(n -> !n.equals(layer.name())).toList();
		List<Fix> fixes = new ArrayList<>();
		DidYouMean.nearest(unknown, others).ifPresent(nearest -> fixes.add(withInputs(
				"Take the output of \"" + nearest + "\"", network, index,
				layer.inputs().stream().map(name -> name.equals(unknown) ? nearest : name).toList())));
		fixes.add(withInputs("Remove the input \"" + unknown + "\"", network, index,
				layer.inputs().stream().filter(name -> !name.equals(unknown)).toList()));
		return fixes;
	}
}
