/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.imports;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.wizards.WizardText;

/** Chooses an example and the name of the project that the copy becomes. */
final class ExamplePage extends WizardPage {

	private static final int WIDTH = 320;
	private static final int HEIGHT = 160;

	private List<Example> examples = List.of();
	private ListViewer list;
	private Text description;
	private Text name;

	ExamplePage() {
		super("example", WizardText.exampleTitle, null);
		setDescription(WizardText.exampleDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		Label caption = new Label(page, SWT.NONE);
		caption.setText(WizardText.examples);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(caption);
		list = new ListViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Example) element).name();
			}
		});
		description = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		description.setBackground(page.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(description);
		new Label(page, SWT.NONE).setText(WizardText.exampleName);
		name = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> validate());
		list.addSelectionChangedListener(event -> selected());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.ganvas.ui.wizardExample");
		fill();
	}

	private void fill() {
		try {
			examples = Example.all();
			setErrorMessage(examples.isEmpty() ? WizardText.exampleNone : null);
		} catch (IOException e) {
			GanvasUi.log(GanvasUi.error(WizardText.exampleUnreadable, e));
			setErrorMessage(WizardText.exampleUnreadable);
		}
		list.setInput(examples);
		setPageComplete(false);
		if (!examples.isEmpty()) {
			list.setSelection(new StructuredSelection(examples.get(0)));
		}
	}

	private void selected() {
		description.setText(example().description());
		name.setText(freeName(example().name()));
	}

	private static String freeName(String wanted) {
		String free = wanted;
		for (int i = 2; isTaken(free); i++) {
			free = wanted + '-' + i;
		}
		return free;
	}

	private static boolean isTaken(String name) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		return root.getProject(name).exists() || root.getLocation().append(name).toFile().exists();
	}

	private void validate() {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus status = workspace.validateName(projectName(), IResource.PROJECT);
		String error = status.isOK() ? null : status.getMessage();
		if (error == null && isTaken(projectName())) {
			error = NLS.bind(WizardText.exampleExists, projectName());
		}
		setErrorMessage(error);
		setPageComplete(error == null && example() != null);
	}

	/** The chosen example; {@code null} if there is none. */
	Example example() {
		return (Example) list.getStructuredSelection().getFirstElement();
	}

	/** The name of the new project. */
	String projectName() {
		return name.getText().strip();
	}
}
