/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ganvas.core.check.ModelProblem;
import org.ganvas.model.Experiment;
import org.ganvas.model.analysis.NetworkAnalysis;

/**
 * What was found in a text.
 *
 * @param experiment the experiment, if the text could be read
 * @param analyses of each network of the experiment, by name
 * @param problems in the order of the text
 */
record Reading(Optional<Experiment> experiment, Map<String, NetworkAnalysis> analyses,
		List<ModelProblem> problems) {
}
