/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;

/** The problems of the snapshot by what they concern; none while the text is broken. */
final class SceneProblems {

	private static final Pattern OPTIMIZER = Pattern.compile("optimizers\\.([^.]+).*");

	private final List<ModelProblem> problems;
	private final Set<String> networks;

	SceneProblems(ExperimentDocument document) {
		problems = document.isBroken() ? List.of() : document.problems();
		networks = document.hasSnapshot() ? document.snapshot().networks().keySet() : Set.of();
	}

	List<ModelProblem> all() {
		return problems;
	}

	List<ModelProblem> of(LayerRef ref) {
		return problems.stream().filter(
				p -> p.network().orElse("").equals(ref.network()) && p.layer().orElse("").equals(ref.name()))
				.toList();
	}

	/** What concerns a network as a whole, or its optimizer. */
	List<ModelProblem> of(NetworkRef lane) {
		return problems.stream().filter(p -> lane(p).equals(Optional.of(lane.name())) && p.layer().isEmpty()).toList();
	}

	/** What concerns no network: the data, or else everything about the training is shown at the objective. */
	List<ModelProblem> of(GameNode node) {
		return problems.stream().filter(p -> lane(p).isEmpty() && node == node(p)).toList();
	}

	/** The network in whose lane a problem is shown. */
	private Optional<String> lane(ModelProblem problem) {
		Matcher optimizer = OPTIMIZER.matcher(problem.path());
		return problem.network().or(() -> optimizer.matches() ? Optional.of(optimizer.group(1)) : Optional.empty())
				.filter(networks::contains);
	}

	private static GameNode node(ModelProblem problem) {
		return problem.path().startsWith("dataset") ? GameNode.DATA : GameNode.OBJECTIVE;
	}

	static List<String> errors(List<ModelProblem> problems) {
		return problems.stream().filter(ModelProblem::isError).map(ModelProblem::message).toList();
	}

	static List<String> warnings(List<ModelProblem> problems) {
		return problems.stream().filter(p -> !p.isError()).map(ModelProblem::message).toList();
	}
}
