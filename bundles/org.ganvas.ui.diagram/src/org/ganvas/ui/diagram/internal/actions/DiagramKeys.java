/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.actions.ActionFactory;

/**
 * The keys that have no command: arrows walk from layer to layer, as the framework does it, and the like.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

	private final DiagramContext context;
	private final DiagramActions actions;
	private final DiagramMenu menu;
	private final Map<Integer, String> byKey = new HashMap<>();

	/**
	 * Creates the handler.
	 *
	 * @param context has the viewer
	 * @param actions what the keys run
	 * @param menu has the fixes
	 */
	public DiagramKeys(DiagramContext context, DiagramActions actions, DiagramMenu menu) {
		super(context.viewer());
		this.context = context;
		this.actions = actions;
		this.menu = menu;
		int moving = SWT.MOD1 | SWT.MOD2;
		byKey.put((int) SWT.DEL, ActionFactory.DELETE.getId());
		byKey.put((int) SWT.CR, ActionFactory.RENAME.getId());
		byKey.put(SWT.KEYPAD_CR, ActionFactory.RENAME.getId());
		byKey.put(SWT.F2, ActionFactory.RENAME.getId());
		byKey.put(moving | SWT.ARROW_LEFT, DiagramActions.NUDGE + "left");
		byKey.put(moving | SWT.ARROW_RIGHT, DiagramActions.NUDGE + "right");
		byKey.put(moving | SWT.ARROW_UP, DiagramActions.NUDGE + "up");
		byKey.put(moving | SWT.ARROW_DOWN, DiagramActions.NUDGE + "down");
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int key = event.stateMask & SWT.MODIFIER_MASK | event.keyCode;
		if (key == (SWT.MOD1 | '1')) {
			showFixes();
			return true;
		}
		IAction action = byKey.containsKey(key) ? actions.get(byKey.get(key)) : null;
		if (action != null) {
			action.run();
			return true;
		}
		return super.keyPressed(event);
	}

	private void showFixes() {
		MenuManager fixes = new MenuManager();
		menu.fixes(fixes);
		if (fixes.isEmpty()) {
			context.shell().getDisplay().beep();
			return;
		}
		Menu popup = fixes.createContextMenu(context.viewer().getControl());
		popup.setLocation(place());
		// the chosen action runs after the menu is hidden
		popup.addMenuListener(MenuListener.menuHiddenAdapter(e -> e.display.asyncExec(fixes::dispose)));
		popup.setVisible(true);
	}

	/** Below the selected figure, or in the corner of the diagram. */
	private Point place() {
		Rectangle box = context.selected().stream().filter(GraphicalEditPart.class::isInstance)
				.map(part -> ((GraphicalEditPart) part).getFigure()).reduce((first, second) -> second).map(figure -> {
					Rectangle bounds = figure.getBounds().getCopy();
					figure.translateToAbsolute(bounds);
					return bounds;
				}).orElse(new Rectangle());
		return context.viewer().getControl().toDisplay(box.x, box.bottom());
	}
}
