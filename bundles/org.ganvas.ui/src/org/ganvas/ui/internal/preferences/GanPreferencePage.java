/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.preferences;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.project.GanSettings;
import org.ganvas.ui.internal.UiText;

/** Preferences &gt; Ganvas: what new models and projects begin with. */
public class GanPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String HELP = "org.ganvas.ui.preferences";

	private SettingsEditor editor;

	@Override
	public void init(IWorkbench workbench) {
		setDescription(UiText.Preferences_intro);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = SettingsEditor.area(parent);
		editor = new SettingsEditor(page, this::check);
		Link help = new Link(page, SWT.NONE);
		help.setText(UiText.Preferences_help);
		help.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(e -> PlatformUI.getWorkbench().getHelpSystem().displayHelp(HELP)));
		editor.show(GanSettings.ofWorkspace());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		return page;
	}

	private void check() {
		editor.check(this);
	}

	@Override
	protected void performDefaults() {
		editor.show(GanSettings.standard());
		check();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		return SettingsEditor.save(this, () -> editor.read().saveForWorkspace());
	}
}
