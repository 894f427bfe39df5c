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

import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.document.DocumentProblem;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;

/** The problems of the snapshot by what they concern; none while the text is broken. */
final class SceneProblems {

	private final List<DocumentProblem> problems;

	SceneProblems(ExperimentDocument document) {
		problems = document.isBroken() ? List.of() : document.problems();
	}

	List<DocumentProblem> of(LayerRef ref) {
		return problems.stream().filter(
				p -> p.network().orElse("").equals(ref.network()) && p.layer().orElse("").equals(ref.name()))
				.toList();
	}

	List<DocumentProblem> of(NetworkRef lane) {
		return problems.stream()
				.filter(p -> p.network().orElse("").equals(lane.name()) && p.layer().isEmpty()).toList();
	}

	/** What concerns no network: the data, or else everything about the training is shown at the objective. */
	List<DocumentProblem> of(GameNode node) {
		return problems.stream().filter(p -> p.network().isEmpty() && node == node(p)).toList();
	}

	private static GameNode node(DocumentProblem problem) {
		return problem.path().startsWith("dataset") ? GameNode.DATA : GameNode.OBJECTIVE;
	}

	static List<String> errors(List<DocumentProblem> problems) {
		return problems.stream().filter(DocumentProblem::isError).map(DocumentProblem::message).toList();
	}

	static List<String> warnings(List<DocumentProblem> problems) {
		return problems.stream().filter(p -> !p.isError()).map(DocumentProblem::message).toList();
	}
}
