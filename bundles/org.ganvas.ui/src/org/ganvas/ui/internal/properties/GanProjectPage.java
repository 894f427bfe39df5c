/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.properties;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.ganvas.core.project.GanSettings;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.UiText;
import org.ganvas.ui.internal.preferences.SettingsEditor;

/** A project's properties &gt; GAN: what its new models begin with. */
public class GanProjectPage extends PropertyPage {

	private static final String HELP = "org.ganvas.ui.properties";

	private Button own;
	private SettingsEditor editor;

	/** Creates the page. */
	public GanProjectPage() {
		setDescription(UiText.Properties_intro);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = SettingsEditor.area(parent);
		createSwitch(page);
		editor = new SettingsEditor(page, this::check);
		boolean isOwn = GanSettings.areOwn(project());
		own.setSelection(isOwn);
		editor.show(GanSettings.of(project()));
		editor.setEnabled(isOwn);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		return page;
	}

	private void createSwitch(Composite page) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		own = new Button(row, SWT.CHECK);
		own.setText(UiText.Properties_specific);
		own.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		own.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			editor.setEnabled(own.getSelection());
			check();
		}));
		Link workspace = new Link(row, SWT.NONE);
		workspace.setText(UiText.Properties_workspace);
		workspace.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> PreferencesUtil
				.createPreferenceDialogOn(getShell(), GanvasUi.PREFERENCE_PAGE_ID, null, null).open()));
	}

	private IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	private void check() {
		if (own.getSelection()) {
			editor.check(this);
		} else {
			setErrorMessage(null);
			setValid(true);
		}
	}

	@Override
	protected void performDefaults() {
		own.setSelection(false);
		editor.show(GanSettings.ofWorkspace());
		editor.setEnabled(false);
		check();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		return SettingsEditor.save(this, () -> {
			if (own.getSelection()) {
				editor.read().save(project());
			} else {
				GanSettings.remove(project());
			}
		});
	}
}
