/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.ganvas.core.project.GanSettings;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.shape.Size2d;
import org.ganvas.ui.internal.UiText;

/** What new models begin with, on the pages for the workspace and for a project. */
public final class SettingsEditor {

	private static final int MOST_ROWS = 32;
	private static final int MOST_CHECKPOINTS = 1000;

	private final DatasetEditor dataset;
	private final Spinner rows;
	private final Spinner columns;
	private final Spinner keep;

	/**
	 * Creates the controls.
	 *
	 * @param parent a composite with a grid layout of one column
	 * @param changed called when the user changed something
	 */
	public SettingsEditor(Composite parent, Runnable changed) {
		dataset = new DatasetEditor(parent, changed);
		Group runs = new Group(parent, SWT.NONE);
		runs.setText(UiText.Preferences_runGroup);
		runs.setLayout(new GridLayout(2, false));
		runs.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		rows = spinner(runs, UiText.Preferences_rows, MOST_ROWS);
		columns = spinner(runs, UiText.Preferences_columns, MOST_ROWS);
		keep = spinner(runs, UiText.Preferences_keep, MOST_CHECKPOINTS);
	}

	private static Spinner spinner(Composite parent, String label, int most) {
		new Label(parent, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(1, 1, most, 0, 1, 2);
		spinner.setToolTipText(
				NLS.bind(UiText.Preferences_rangeError, new Object[] { label.replace(":", ""), 1, most }));
		return spinner;
	}

	/**
	 * Fills the controls.
	 *
	 * @param settings what they show
	 */
	public void show(GanSettings settings) {
		dataset.show(settings.dataset());
		rows.setSelection(settings.sampleGrid().height());
		columns.setSelection(settings.sampleGrid().width());
		keep.setSelection(settings.keepCheckpoints());
	}

	/**
	 * Reads the controls.
	 *
	 * @return what they show
	 * @throws ValueException if a field of the data set is wrong; the message says what is allowed
	 */
	public GanSettings read() throws ValueException {
		return new GanSettings(dataset.read(), new Size2d(rows.getSelection(), columns.getSelection()),
				keep.getSelection());
	}

	/**
	 * Enables or disables the controls.
	 *
	 * @param enabled whether the user may change them
	 */
	public void setEnabled(boolean enabled) {
		dataset.setEnabled(enabled);
		rows.setEnabled(enabled);
		columns.setEnabled(enabled);
		keep.setEnabled(enabled);
	}
}
