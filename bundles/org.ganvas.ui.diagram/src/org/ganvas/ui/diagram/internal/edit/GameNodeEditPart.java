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

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.figures.GameNodeFigure;
import org.ganvas.ui.diagram.internal.policies.SelectablePolicy;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** What takes part in the game beside the networks. */
public final class GameNodeEditPart extends DiagramNodeEditPart implements ProblemPart {

	@Override
	public List<ModelProblem> problems() {
		return ((ExperimentEditPart) getViewer().getContents()).sceneProblems().of((GameNode) getModel());
	}

	@Override
	protected IFigure createFigure() {
		return new GameNodeFigure();
	}

	@Override
	protected void refreshVisuals() {
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
				scene().gameNodeBounds((GameNode) getModel()));
		GameNodeFigure figure = (GameNodeFigure) getFigure();
		Experiment experiment = scene().experiment();
		List<ModelProblem> problems = problems();
		List<String> errors = SceneProblems.errors(problems);
		List<String> warnings = SceneProblems.warnings(problems);
		switch ((GameNode) getModel()) {
			case NOISE -> figure.show(DiagramText.noiseTitle, DiagramText.noiseDetail, errors, warnings);
			case DATA ->
				figure.show(DiagramText.dataTitle, experiment.dataset().definition().title(), errors, warnings);
			case OBJECTIVE ->
				figure.show(DiagramText.objectiveTitle, experiment.objective().definition().title(), errors,
						warnings);
			default -> throw new IllegalStateException("Unknown participant " + getModel());
		}
	}

	@Override
	protected void createEditPolicies() {
		// it follows from the roles of the networks and is not edited in the diagram
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new SelectablePolicy());
	}
}
