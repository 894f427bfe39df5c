/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.actions;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * The text field of the page that has the focus: the search field of the palette, or the name of a layer that is being
 * edited. The Edit menu and its keys are about the text there, not about the layers that are selected.
 */
final class TextField {

	private TextField() {
	}

	static boolean hasFocus(DiagramContext context) {
		return focused(context).isPresent();
	}

	private static Optional<Text> focused(DiagramContext context) {
		Composite page = context.viewer().getControl() == null ? null : context.viewer().getControl().getParent();
		Control focus = Display.getCurrent().getFocusControl();
		Control around = focus;
		while (around != null && around != page) {
			around = around.getParent();
		}
		return around != null && focus instanceof Text text ? Optional.of(text) : Optional.empty();
	}

	/** An action on the layers that is one on the text while a field has the focus. */
	static Consumer<DiagramContext> or(Consumer<Text> onText, Consumer<DiagramContext> onLayers) {
		return context -> focused(context).ifPresentOrElse(onText, () -> onLayers.accept(context));
	}

	/** Deletes what is selected, or else the character behind the cursor. */
	static void delete(Text text) {
		Point selection = text.getSelection();
		if (selection.x == selection.y) {
			text.setSelection(selection.x, Math.min(selection.y + 1, text.getCharCount()));
		}
		text.insert("");
	}
}
