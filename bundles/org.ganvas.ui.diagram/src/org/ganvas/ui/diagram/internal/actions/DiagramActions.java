/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.ToggleGridAction;
import org.eclipse.gef.ui.actions.ToggleSnapToGeometryAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.ui.diagram.internal.commands.SimpleEditCommand;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.layout.Metrics;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** All actions of the diagram, by identifier. Those of the Edit menu have the workbench's identifiers. */
public final class DiagramActions {

	/** Copies the selected layers beside themselves. */
	public static final String DUPLICATE = "org.ganvas.ui.diagram.duplicate";

	/** Connects the selected layer to one that is chosen from a list. */
	public static final String CONNECT = "org.ganvas.ui.diagram.connect";

	/** Forgets the positions of figures. */
	public static final String ARRANGE = "org.ganvas.ui.diagram.arrange";

	/** Aligns the selected layers in a row. */
	public static final String ALIGN_ROW = "org.ganvas.ui.diagram.align.row";

	/** Aligns the selected layers in a column. */
	public static final String ALIGN_COLUMN = "org.ganvas.ui.diagram.align.column";

	/** Shows the diagram larger. */
	public static final String ZOOM_IN = "org.ganvas.ui.diagram.zoom.in";

	/** Shows the diagram smaller. */
	public static final String ZOOM_OUT = "org.ganvas.ui.diagram.zoom.out";

	/** Shows the diagram at 100 %. */
	public static final String ZOOM_ACTUAL = "org.ganvas.ui.diagram.zoom.actual";

	/** Shows the whole diagram. */
	public static final String ZOOM_FIT = "org.ganvas.ui.diagram.zoom.fit";

	/** Lets figures snap to the grid. */
	public static final String GRID = "org.ganvas.ui.diagram.grid";

	/** Lets figures snap to the edges of other figures. */
	public static final String GEOMETRY = "org.ganvas.ui.diagram.geometry";

	/** Saves the diagram as a picture. */
	public static final String EXPORT = "org.ganvas.ui.diagram.export";

	/** Moves the selected layers by a grid step; followed by left, right, up or down. */
	public static final String NUDGE = "org.ganvas.ui.diagram.nudge.";

	private static final List<String> COMMANDS = List.of(DUPLICATE, CONNECT, ARRANGE, ZOOM_IN, ZOOM_OUT, ZOOM_ACTUAL,
			ZOOM_FIT);

	private final DiagramContext context;
	private final ActionRegistry registry = new ActionRegistry();

	/**
	 * Creates the actions.
	 *
	 * @param context what they work on
	 */
	public DiagramActions(DiagramContext context) {
		this.context = context;
		editMenu();
		layers();
		view();
	}

	private void editMenu() {
		edit(ActionFactory.CUT, DiagramText.actionCut, Text::cut,
				c -> LayerClipboard.canCopy(c) && Deletion.isPossible(c), c -> {
					LayerClipboard.copy(c);
					c.execute(Deletion.command(c, DiagramText.cut));
				});
		edit(ActionFactory.COPY, DiagramText.actionCopy, Text::copy, LayerClipboard::canCopy,
				LayerClipboard::copy);
		edit(ActionFactory.PASTE, DiagramText.actionPaste, Text::paste, DiagramContext::isEditable,
				LayerClipboard::paste);
		edit(ActionFactory.DELETE, DiagramText.actionDelete, TextField::delete, Deletion::isPossible,
				c -> c.execute(Deletion.command(c, null)));
		edit(ActionFactory.SELECT_ALL, DiagramText.actionSelectAll, Text::selectAll, c -> true,
				c -> c.select(c.allLayers().stream().map(LayerEditPart::ref).toList()));
		add(ActionFactory.FIND, DiagramText.actionFind, c -> c.document().hasSnapshot(), LayerDialogs::find);
		add(ActionFactory.PRINT, DiagramText.actionPrint, c -> c.document().hasSnapshot(), Output::print);
		add(ActionFactory.RENAME, DiagramText.actionRename, c -> c.isEditable() && c.layer().isPresent(),
				c -> c.layer().orElseThrow().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT)));
	}

	private void edit(ActionFactory item, String text, Consumer<Text> onText, Predicate<DiagramContext> isPossible,
			Consumer<DiagramContext> onLayers) {
		add(item, text, c -> TextField.hasFocus(c) || isPossible.test(c), TextField.or(onText, onLayers));
	}

	private void layers() {
		command(DUPLICATE, DiagramText.actionDuplicate, c -> c.isEditable() && LayerClipboard.canCopy(c),
				LayerClipboard::duplicate);
		command(CONNECT, DiagramText.actionConnect, LayerDialogs::canConnect, LayerDialogs::connect);
		command(ARRANGE, DiagramText.actionArrange, DiagramContext::isEditable, DiagramActions::arrange);
		add(ALIGN_ROW, DiagramText.alignMiddle, Alignment::isPossible,
				c -> Alignment.align(c, PositionConstants.HORIZONTAL));
		add(ALIGN_COLUMN, DiagramText.alignCenter, Alignment::isPossible,
				c -> Alignment.align(c, PositionConstants.VERTICAL));
		nudge("left", -Metrics.GRID, 0);
		nudge("right", Metrics.GRID, 0);
		nudge("up", 0, -Metrics.GRID);
		nudge("down", 0, Metrics.GRID);
	}

	private void view() {
		ZoomManager zoom = ((ScalableFreeformRootEditPart) context.viewer().getRootEditPart()).getZoomManager();
		command(ZOOM_IN, DiagramText.actionZoomIn, c -> zoom.canZoomIn(), c -> zoom.zoomIn());
		command(ZOOM_OUT, DiagramText.actionZoomOut, c -> zoom.canZoomOut(), c -> zoom.zoomOut());
		command(ZOOM_ACTUAL, DiagramText.actionZoomActual, c -> true, c -> zoom.setZoom(1));
		command(ZOOM_FIT, DiagramText.actionZoomFit, c -> true, c -> zoom.setZoomAsText(ZoomManager.FIT_ALL));
		add(EXPORT, DiagramText.actionExport, c -> c.document().hasSnapshot(), Output::export);
		toggle(new ToggleGridAction(context.viewer()), GRID, DiagramText.actionGrid);
		toggle(new ToggleSnapToGeometryAction(context.viewer()), GEOMETRY, DiagramText.actionGeometry);
	}

	private static void arrange(DiagramContext context) {
		context.execute(new SimpleEditCommand(context.document(), DiagramText.arrange, experiment -> {
			var arranged = experiment;
			for (String network : experiment.networks().keySet()) {
				arranged = LayerEdits.unplace(arranged, network);
			}
			return arranged;
		}));
	}

	private void nudge(String direction, int dx, int dy) {
		add(NUDGE + direction, "", Alignment::canNudge, c -> Alignment.nudge(c, dx, dy));
	}

	private void add(ActionFactory item, String text, Predicate<DiagramContext> isPossible,
			Consumer<DiagramContext> body) {
		add(item.getId(), text, isPossible, body).setActionDefinitionId(item.getCommandId());
	}

	/** An action that has keys of its own: a command of the same identifier is defined for it. */
	private void command(String id, String text, Predicate<DiagramContext> isPossible, Consumer<DiagramContext> body) {
		add(id, text, isPossible, body).setActionDefinitionId(id);
	}

	private IAction add(String id, String text, Predicate<DiagramContext> isPossible, Consumer<DiagramContext> body) {
		IAction action = new DiagramAction(context, id, text, isPossible, body);
		registry.registerAction(action);
		return action;
	}

	private void toggle(IAction action, String id, String text) {
		action.setId(id);
		action.setText(text);
		// GEF names a command that its first releases do not define.
		action.setActionDefinitionId(null);
		registry.registerAction(action);
	}

	/** @return the actions for which commands are defined in this bundle */
	public List<IAction> commands() {
		return COMMANDS.stream().map(this::get).toList();
	}

	/** @return the actions */
	public ActionRegistry registry() {
		return registry;
	}

	/**
	 * An action.
	 *
	 * @param id its identifier
	 * @return the action, or null
	 */
	public IAction get(String id) {
		return registry.getAction(id);
	}

	/** Enables and disables the actions by what is selected now. */
	public void update() {
		for (Iterator<?> i = registry.getActions(); i.hasNext();) {
			if (i.next() instanceof DiagramAction action) {
				action.update();
			}
		}
	}
}
