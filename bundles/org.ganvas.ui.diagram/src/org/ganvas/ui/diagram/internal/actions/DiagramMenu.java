/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.List;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.model.layer.LayerFamily;
import org.ganvas.model.layer.LayerType;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.model.validation.Fix;
import org.ganvas.ui.diagram.internal.commands.InsertLayerCommand;
import org.ganvas.ui.diagram.internal.commands.SimpleEditCommand;
import org.ganvas.ui.diagram.internal.edit.LayerEditPart;
import org.ganvas.ui.diagram.internal.palette.FamilyIcons;
import org.ganvas.ui.diagram.internal.palette.LayerPalette;
import org.ganvas.ui.diagram.internal.theme.DiagramText;

/** The context menu: first the fixes of what is selected, then the actions. */
public final class DiagramMenu extends ContextMenuProvider {

	private static final int ICON = 16;

	private final DiagramContext context;
	private final DiagramActions actions;

	/**
	 * Creates the menu.
	 *
	 * @param context has the selection
	 * @param actions what the menu offers
	 */
	public DiagramMenu(DiagramContext context, DiagramActions actions) {
		super(context.viewer());
		this.context = context;
		this.actions = actions;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		actions.update();
		fixes(menu);
		menu.add(new Separator());
		MenuManager insert = new MenuManager(DiagramText.menuInsert);
		context.layer().filter(part -> context.isEditable()).ifPresent(part -> insertions(part, insert));
		menu.add(insert);
		add(menu, DiagramActions.CONNECT, ActionFactory.RENAME.getId(), DiagramActions.DUPLICATE);
		menu.add(new Separator());
		add(menu, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
				ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId());
		menu.add(new Separator());
		MenuManager align = new MenuManager(DiagramText.menuAlign);
		add(align, DiagramActions.ALIGN_ROW, DiagramActions.ALIGN_COLUMN);
		menu.add(align);
		add(menu, DiagramActions.ARRANGE, DiagramActions.GRID, DiagramActions.GEOMETRY);
		menu.add(new Separator());
		MenuManager zoom = new MenuManager(DiagramText.menuZoom);
		add(zoom, DiagramActions.ZOOM_IN, DiagramActions.ZOOM_OUT, DiagramActions.ZOOM_ACTUAL,
				DiagramActions.ZOOM_FIT);
		menu.add(zoom);
		add(menu, ActionFactory.FIND.getId(), DiagramActions.EXPORT);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/**
	 * Adds the fixes of what is selected, or all fixes if nothing is.
	 *
	 * @param menu the menu
	 */
	public void fixes(IMenuManager menu) {
		List<ModelProblem> problems = context.problems();
		boolean isOnePlace = problems.stream().map(ModelProblem::place).distinct().count() <= 1;
		for (ModelProblem problem : problems) {
			String place = isOnePlace || problem.place().isEmpty() ? "" : problem.place() + ": ";
			problem.fixes().forEach(fix -> menu.add(action(place + fix.label(), fix)));
		}
	}

	private IAction action(String label, Fix fix) {
		return new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				context.execute(SimpleEditCommand.of(context.document(), fix));
			}
		};
	}

	private void insertions(LayerEditPart part, MenuManager menu) {
		for (LayerFamily family : LayerFamily.values()) {
			MenuManager types = new MenuManager(LayerPalette.title(family), FamilyIcons.of(family, ICON), null);
			LayerTypes.all().stream().filter(t -> t.family() == family && t.minInputs() > 0)
					.forEach(type -> types.add(insertion(part, type)));
			if (!types.isEmpty()) {
				menu.add(types);
			}
		}
	}

	private IAction insertion(LayerEditPart part, LayerType type) {
		return new Action(type.title(), FamilyIcons.of(type.family(), ICON)) {
			@Override
			public void run() {
				context.execute(InsertLayerCommand.after(context.document(), part.ref(), type));
			}
		};
	}

	private void add(IMenuManager menu, String... ids) {
		for (String id : ids) {
			menu.add(actions.get(id));
		}
	}
}
