/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.osgi.util.NLS;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.model.Network;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.training.TrainingSettings;
import org.ganvas.ui.diagram.internal.figures.LaneFigure;
import org.ganvas.ui.diagram.internal.figures.LaneView;
import org.ganvas.ui.diagram.internal.policies.LaneLayoutPolicy;
import org.ganvas.ui.diagram.internal.policies.SelectablePolicy;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** A network. */
public final class LaneEditPart extends AbstractGraphicalEditPart implements ProblemPart {

	/** @return which network it is */
	public NetworkRef lane() {
		return (NetworkRef) getModel();
	}

	@Override
	public List<ModelProblem> problems() {
		return contents().sceneProblems().of(lane());
	}

	private ExperimentEditPart contents() {
		return (ExperimentEditPart) getViewer().getContents();
	}

	@Override
	protected List<Object> getModelChildren() {
		return Instances.kept(contents().scene().layers(lane()), getChildren());
	}

	@Override
	protected IFigure createFigure() {
		return new LaneFigure();
	}

	@Override
	public IFigure getContentPane() {
		return ((LaneFigure) getFigure()).body();
	}

	@Override
	protected void refreshVisuals() {
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
				contents().scene().laneBounds(lane()));
		((LaneFigure) getFigure()).show(view());
	}

	private LaneView view() {
		Network network = contents().scene().experiment().networks().get(lane().name());
		return new LaneView(title(network),
				contents().document().analysis(network.name()).map(this::totals).orElse(""),
				SceneProblems.errors(problems()), SceneProblems.warnings(problems()));
	}

	private static String title(Network network) {
		String role = network.role().id();
		return role.equals(network.name()) ? Character.toUpperCase(role.charAt(0)) + role.substring(1)
				: NLS.bind(DiagramText.laneTitle, network.name(), role);
	}

	private String totals(NetworkAnalysis analysis) {
		int batch = contents().scene().experiment().training().get(TrainingSettings.BATCH);
		return NLS.bind(DiagramText.laneTotals,
				new Object[] { Counts.of(analysis.parameters()), Counts.of(analysis.multiplyAdds()),
						Counts.bytes(Memory.training(analysis, batch)), batch });
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new LaneTracker(this);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new SelectablePolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new LaneLayoutPolicy(contents().document(), lane().name()));
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" }) // older and newer versions of the framework declare it differently
	public Object getAdapter(Class key) {
		return key == SnapToHelper.class ? snap() : super.getAdapter(key);
	}

	private SnapToHelper snap() {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			helpers.add(new SnapToGeometry(this));
		}
		if (Boolean.TRUE.equals(getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			helpers.add(new SnapToGrid(this));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}
}
