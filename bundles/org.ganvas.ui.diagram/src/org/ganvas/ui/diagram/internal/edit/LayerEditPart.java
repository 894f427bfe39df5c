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
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Layer;
import org.ganvas.model.Position;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.ui.diagram.internal.commands.InsertLayerCommand;
import org.ganvas.ui.diagram.internal.figures.LayerFigure;
import org.ganvas.ui.diagram.internal.figures.LayerView;
import org.ganvas.ui.diagram.internal.policies.DeleteLayerPolicy;
import org.ganvas.ui.diagram.internal.policies.InsertLayerPolicy;
import org.ganvas.ui.diagram.internal.policies.LayerNodePolicy;
import org.ganvas.ui.diagram.internal.policies.RenamePolicy;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** A layer of a network. */
public final class LayerEditPart extends DiagramNodeEditPart implements ProblemPart {

	private Rectangle shownBounds;

	/** @return which layer it is */
	public LayerRef ref() {
		return (LayerRef) getModel();
	}

	/** @return the upper left corner of the figure within its lane */
	public Position position() {
		return scene().position(ref());
	}

	/** @return the layer as it is now */
	public Layer layer() {
		return scene().layer(ref());
	}

	@Override
	public List<ModelProblem> problems() {
		return ((ExperimentEditPart) getViewer().getContents()).sceneProblems().of(ref());
	}

	@Override
	protected IFigure createFigure() {
		return new LayerFigure();
	}

	@Override
	protected void refreshVisuals() {
		Rectangle bounds = scene().layerBounds(ref());
		if (!bounds.equals(shownBounds)) {
			shownBounds = bounds;
			((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), bounds);
		}
		LayerView view = view();
		if (!view.equals(figure().view())) {
			figure().show(view);
		}
	}

	/** Shows the layer again although nothing of it has changed, as when the theme has. */
	void repaintAll() {
		figure().show(view());
	}

	private LayerFigure figure() {
		return (LayerFigure) getFigure();
	}

	private LayerView view() {
		Layer layer = layer();
		String count = document().report(ref()).map(LayerReport::parameters).filter(n -> n > 0)
				.map(n -> NLS.bind(DiagramText.parameters, Counts.of(n))).orElse("");
		return new LayerView(layer.name(), LayerTexts.detail(layer), count, layer.type().family(),
				SceneProblems.errors(problems()), SceneProblems.warnings(problems()));
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeleteLayerPolicy(document()));
		installEditPolicy(InsertLayerPolicy.ROLE,
				new InsertLayerPolicy(type -> InsertLayerCommand.after(document(), ref(), type)));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LayerNodePolicy(document()));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(document()));
	}

	@Override
	public void performRequest(Request request) {
		boolean isRename = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
				|| RequestConstants.REQ_OPEN.equals(request.getType());
		if (isRename && !document().isBroken()) {
			new NameEditManager(this, figure().nameLabel()).show();
		} else {
			super.performRequest(request);
		}
	}
}
