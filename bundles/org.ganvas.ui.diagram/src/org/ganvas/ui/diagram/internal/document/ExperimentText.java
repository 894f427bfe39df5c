/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ganvas.core.check.ModelCheck;
import org.ganvas.model.analysis.NetworkAnalysis;

/** Reads a text: experiment, analysis and problems with their places. */
final class ExperimentText {

	private ExperimentText() {
	}

	/**
	 * Reads a text, whatever it is. Looks at no files.
	 *
	 * @param text the content of a {@code .gan} file
	 * @param data what is known of its data
	 * @return what was found
	 */
	static Reading read(String text, DocumentData.Known data) {
		ModelCheck check = ModelCheck.of(text, data::report, data.standIn());
		Map<String, NetworkAnalysis> analyses = new LinkedHashMap<>();
		check.experiment().ifPresent(experiment -> experiment.networks()
				.forEach((name, network) -> analyses.put(name, NetworkAnalysis.of(network))));
		return new Reading(check.experiment(), analyses, check.problems());
	}
}
