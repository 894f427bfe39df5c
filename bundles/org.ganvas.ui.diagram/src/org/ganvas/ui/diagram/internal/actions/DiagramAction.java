/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;

/** An action on the diagram that knows whether it is possible now. */
public final class DiagramAction extends Action {

	private final DiagramContext context;
	private final Predicate<DiagramContext> isPossible;
	private final Consumer<DiagramContext> body;

	/**
	 * Creates an action.
	 *
	 * @param context what it works on
	 * @param id its identifier
	 * @param text its name in menus
	 * @param isPossible whether it can run now
	 * @param body what it does
	 */
	public DiagramAction(DiagramContext context, String id, String text, Predicate<DiagramContext> isPossible,
			Consumer<DiagramContext> body) {
		super(text);
		setId(id);
		this.context = context;
		this.isPossible = isPossible;
		this.body = body;
	}

	/** Enables or disables the action by what is selected now. */
	public void update() {
		setEnabled(isPossible.test(context));
	}

	/** Keys ask just before they are used: nobody says that the focus has gone to a text field. */
	@Override
	public boolean isEnabled() {
		return isPossible.test(context);
	}

	@Override
	public void run() {
		if (isPossible.test(context)) {
			body.accept(context);
		}
	}
}
