/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Finds controls and uses them. Everything is called on the user interface thread. */
public final class Widgets {

	private Widgets() {
	}

	/**
	 * Controls of a type.
	 *
	 * @param <T> the type
	 * @param root where to look
	 * @param type the type
	 * @return the control itself and those in it that are of the type, in tab order
	 */
	public static <T extends Control> List<T> all(Control root, Class<T> type) {
		return controls(root).filter(type::isInstance).map(type::cast).toList();
	}

	private static Stream<Control> controls(Control control) {
		return Stream.concat(Stream.of(control), control instanceof Composite composite
				? Arrays.stream(composite.getChildren()).flatMap(Widgets::controls)
				: Stream.empty());
	}

	/**
	 * Chooses an item of a list as a user does.
	 *
	 * @param combo the list
	 * @param item the item's text
	 */
	public static void select(Combo combo, String item) {
		combo.setText(item);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/**
	 * Presses a button as a user does.
	 *
	 * @param root where it is
	 * @param label its label; what marks the mnemonic is left out
	 */
	public static void press(Control root, String label) {
		Button button = all(root, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(label))
				.findFirst().orElseThrow(() -> new AssertionError("There is no button " + label));
		if (!button.isEnabled()) {
			throw new AssertionError("The button " + label + " is disabled");
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/**
	 * A shell by its title.
	 *
	 * @param title the title
	 * @return the visible shell, or null if there is none
	 */
	public static Shell shell(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().equals(title))
				.findFirst().orElse(null);
	}
}
