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

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.figures.SideAnchor;

/** A part with connections: they leave on the right and enter on the left. */
abstract class DiagramNodeEditPart extends AbstractGraphicalEditPart implements NodeEditPart {

	final Scene scene() {
		return ((ExperimentEditPart) getViewer().getContents()).scene();
	}

	final ExperimentDocument document() {
		return ((ExperimentEditPart) getViewer().getContents()).document();
	}

	/** Refreshes the connections that leave too, because their labels depend on this part. */
	@Override
	public void refresh() {
		super.refresh();
		getSourceConnections().forEach(wire -> ((EditPart) wire).refresh());
	}

	@Override
	protected List<Object> getModelSourceConnections() {
		return Instances.kept(scene().outgoing(getModel()), getSourceConnections());
	}

	@Override
	protected List<Object> getModelTargetConnections() {
		return Instances.kept(scene().incoming(getModel()), getTargetConnections());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return same(((Connection) connection.getFigure()).getSourceAnchor(), SideAnchor.source(getFigure()));
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		List<Object> all = scene().incoming(getModel());
		int index = Math.max(all.indexOf(connection.getModel()), 0);
		return same(((Connection) connection.getFigure()).getTargetAnchor(),
				SideAnchor.target(getFigure(), index, Math.max(all.size(), 1)));
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return SideAnchor.source(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return SideAnchor.target(getFigure(), 0, 1);
	}

	/** Keeps an equal anchor, so that the connection is not routed again. */
	private static ConnectionAnchor same(ConnectionAnchor present, ConnectionAnchor wanted) {
		return wanted.equals(present) ? present : wanted;
	}
}
