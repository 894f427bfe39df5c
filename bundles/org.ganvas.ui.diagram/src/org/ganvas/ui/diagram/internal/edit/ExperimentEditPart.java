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

import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.model.Experiment;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.ExperimentListener;

/** The whole experiment. It follows the document and refreshes everything below. */
public final class ExperimentEditPart extends AbstractGraphicalEditPart implements ProblemPart {

	private final ExperimentListener listener = changed -> refreshAll();
	private Scene scene;
	private SceneProblems problems;

	/** @return what is edited */
	public ExperimentDocument document() {
		return (ExperimentDocument) getModel();
	}

	Scene scene() {
		if (scene == null) {
			scene = new Scene(document().snapshot());
		}
		return scene;
	}

	/** All problems, also those at parts. */
	@Override
	public List<ModelProblem> problems() {
		return sceneProblems().all();
	}

	SceneProblems sceneProblems() {
		if (problems == null) {
			problems = new SceneProblems(document());
		}
		return problems;
	}

	@Override
	public void activate() {
		super.activate();
		document().addListener(listener);
	}

	@Override
	public void deactivate() {
		document().removeListener(listener);
		super.deactivate();
	}

	/** Shows what the document holds now. */
	public void refreshAll() {
		if (!document().hasSnapshot()) {
			return;
		}
		Experiment snapshot = document().snapshot();
		if (scene == null || scene.experiment() != snapshot) {
			scene = new Scene(snapshot);
		}
		problems = null;
		refresh();
		for (Object child : getChildren()) {
			((EditPart) child).refresh();
			((EditPart) child).getChildren().forEach(grandchild -> ((EditPart) grandchild).refresh());
		}
	}

	/** Shows everything again in the colors of the theme. */
	public void refreshTheme() {
		refreshAll();
		for (Object lane : getChildren()) {
			for (Object child : ((EditPart) lane).getChildren()) {
				if (child instanceof LayerEditPart layer) {
					layer.repaintAll();
				}
			}
		}
		getFigure().repaint();
	}

	@Override
	protected List<Object> getModelChildren() {
		return document().hasSnapshot() ? Instances.kept(scene().children(), getChildren()) : List.of();
	}

	@Override
	protected IFigure createFigure() {
		PaleLayer layer = new PaleLayer();
		layer.setLayoutManager(new FreeformLayout());
		return layer;
	}

	@Override
	protected void refreshVisuals() {
		boolean isPale = document().isBroken();
		((PaleLayer) getFigure()).setPale(isPale);
		if (getViewer().getRootEditPart() instanceof DiagramRootEditPart root) {
			root.setWiresPale(isPale);
		}
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
	}
}
