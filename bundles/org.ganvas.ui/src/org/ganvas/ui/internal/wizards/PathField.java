/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A label, a path that can be typed, and a button to browse; fills three columns. */
final class PathField {

	private static final int TEXT_WIDTH = 260;

	private final Text text;
	private final Button browse;

	private PathField(Composite parent, String label, Runnable changed, UnaryOperator<String> choose) {
		Label caption = new Label(parent, SWT.NONE);
		caption.setText(label);
		text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(TEXT_WIDTH, SWT.DEFAULT)
				.applyTo(text);
		text.addModifyListener(event -> changed.run());
		browse = new Button(parent, SWT.PUSH);
		browse.setText(WizardText.browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			String chosen = choose.apply(text.getText());
			if (chosen != null) {
				text.setText(chosen);
			}
		}));
	}

	static PathField file(Composite parent, String label, Runnable changed) {
		return new PathField(parent, label, changed, now -> {
			FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setFileName(now);
			return dialog.open();
		});
	}

	static PathField folder(Composite parent, String label, Runnable changed) {
		return new PathField(parent, label, changed, now -> {
			DirectoryDialog dialog = new DirectoryDialog(parent.getShell(), SWT.OPEN | SWT.SHEET);
			dialog.setFilterPath(now);
			return dialog.open();
		});
	}

	String get() {
		return text.getText().strip();
	}

	void set(String path) {
		text.setText(path);
	}

	void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
		browse.setEnabled(enabled);
	}
}
