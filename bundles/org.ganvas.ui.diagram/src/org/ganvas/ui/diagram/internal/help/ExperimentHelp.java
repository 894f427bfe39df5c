/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.help;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.HelpEvent;
import org.eclipse.swt.events.HelpListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.ganvas.model.layer.LayerType;

/** Answers F1 in the editor: with the selected layer, or else with the editor itself. */
public final class ExperimentHelp implements IContextProvider, HelpListener {

	/** The help context of the editor. */
	public static final String EDITOR = "org.ganvas.ui.diagram.editor";

	private final Supplier<Optional<LayerType>> selected;

	/**
	 * Creates the help.
	 *
	 * @param selected finds the type of the selected layer
	 */
	public ExperimentHelp(Supplier<Optional<LayerType>> selected) {
		this.selected = selected;
	}

	/**
	 * Answers F1 on a control. SWT asks for help on Shift+F1 where the toolkit is GTK, as GTK does.
	 *
	 * @param control a control of the editor
	 */
	public void install(Control control) {
		control.addHelpListener(this);
		if ("gtk".equals(SWT.getPlatform())) {
			control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
				if (event.keyCode == SWT.F1 && event.stateMask == 0) {
					control.notifyListeners(SWT.Help, new Event());
				}
			}));
		}
	}

	@Override
	public int getContextChangeMask() {
		return SELECTION;
	}

	@Override
	public IContext getContext(Object target) {
		IContext editor = HelpSystem.getContext(EDITOR);
		return selected.get().<IContext>map(type -> new LayerContext(type, editor)).orElse(editor);
	}

	@Override
	public String getSearchExpression(Object target) {
		return selected.get().map(LayerType::title).orElse(null);
	}

	@Override
	public void helpRequested(HelpEvent event) {
		IContext context = getContext(event.widget);
		if (context != null) {
			org.eclipse.swt.graphics.Point at = event.display.getCursorLocation();
			PlatformUI.getWorkbench().getHelpSystem().displayContext(context, at.x, at.y);
		}
	}
}
