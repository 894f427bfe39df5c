/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.check;

import java.util.List;
import java.util.Optional;

import org.ganvas.core.text.ExperimentEdits;
import org.ganvas.core.text.TextEdit;
import org.ganvas.model.Experiment;
import org.ganvas.model.validation.Fix;

/**
 * Names a fix by what does not change when the text does, so that it can be found again in the text of the moment.
 *
 * @param code the problem's code
 * @param path the problem's path
 * @param label the fix's label
 */
public record FixFinder(String code, String path, String label) {

	/**
	 * Whether a problem is the one that this fix is for.
	 *
	 * @param problem a problem of the text of the moment
	 * @return whether code and path are the same
	 */
	public boolean isFor(ModelProblem problem) {
		return problem.code().equals(code) && problem.path().equals(path);
	}

	/**
	 * The edits that make the fix.
	 *
	 * @param text the text that was checked
	 * @param check what was found in it
	 * @return edits in ascending order that leave the rest of the text as it is; empty if the problem is gone
	 */
	public Optional<List<TextEdit>> edits(String text, ModelCheck check) {
		Optional<Experiment> experiment = check.experiment();
		Optional<Fix> fix = check.problems().stream().filter(this::isFor).flatMap(p -> p.fixes().stream())
				.filter(f -> f.label().equals(label)).findFirst();
		return experiment.isEmpty() ? Optional.empty()
				: fix.map(f -> ExperimentEdits.between(text, f.apply(experiment.get())));
	}
}
