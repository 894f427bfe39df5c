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

/** Reports faults of one kind that the analysis found. */
abstract class FaultRule implements Rule {

	private final LayerFault.Kind kind;
	private final String code;

	FaultRule(LayerFault.Kind kind, String code) {
		this.kind = kind;
		this.code = code;
	}

	@Override
	public final void check(Inspection inspection) {
		for (NetworkAnalysis analysis : inspection.analyses()) {
			for (int i = 0; i < analysis.layers().size(); i++) {
				LayerReport report = analysis.layers().get(i);
				if (report.fault().isPresent() && report.fault().get().kind() == kind && isReported(analysis, i)) {
					inspection.error(code, Inspection.path(analysis.network(), i), report.fault().get().message(),
							fixes(inspection, analysis, i));
				}
			}
		}
	}

	/** Whether the fault of a layer is told at this layer. */
	boolean isReported(NetworkAnalysis analysis, int index) {
		return true;
	}

	/** The proposed changes for the fault of a layer. */
	abstract List<Fix> fixes(Inspection inspection, NetworkAnalysis analysis, int index);

	static Fix withInputs(String label, Network network, int index, List<String> inputs) {
		Layer changed = network.layers().get(index).withInputs(inputs);
		return new Fix(label, experiment -> experiment
				.withNetwork(NetworkEdits.replace(experiment.networks().get(network.name()), index, changed)));
	}
}
