/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.preferences;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.statushandlers.StatusManager;
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
	 * The area of a page.
	 *
	 * @param parent the parent that the dialog gives
	 * @return a composite with a grid layout of one column
	 */
	public static Composite area(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		area.setLayout(layout);
		return area;
	}

	/**
	 * Tells a page whether what the controls show can be saved.
	 *
	 * @param page the page
	 */
	public void check(PreferencePage page) {
		try {
			read();
			page.setErrorMessage(null);
		} catch (ValueException e) {
			page.setErrorMessage(e.getMessage());
		}
		page.setValid(page.getErrorMessage() == null);
	}

	/**
	 * Saves; tells the user if that is not possible.
	 *
	 * @param page the page
	 * @param saving what to do
	 * @return whether it was done
	 */
	public static boolean save(PreferencePage page, Saving saving) {
		try {
			saving.run();
			return true;
		} catch (ValueException e) {
			page.setErrorMessage(e.getMessage());
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.BLOCK);
		}
		return false;
	}

	/** Reads and saves. */
	@FunctionalInterface
	public interface Saving {

		/**
		 * Saves.
		 *
		 * @throws ValueException if a field is wrong
		 * @throws CoreException if it cannot be saved
		 */
		void run() throws ValueException, CoreException;
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
