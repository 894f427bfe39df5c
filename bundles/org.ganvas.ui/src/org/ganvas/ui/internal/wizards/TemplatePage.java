/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ganvas.model.Experiment;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;

/** Chooses a template: a list, a picture, and a paragraph on what it is and where it comes from. */
public final class TemplatePage extends WizardPage {

	private static final String HELP = "org.ganvas.ui.wizardTemplate";
	private static final int TEXT_HEIGHT = 110;
	private static final int TEXT_WIDTH = 400;

	private ListViewer list;
	private GamePicture picture;
	private Text description;

	/** Creates the page. */
	TemplatePage() {
		super("template", WizardText.templateTitle, null);
		setDescription(WizardText.templateDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 6).applyTo(page);
		Label caption = new Label(page, SWT.NONE);
		caption.setText(WizardText.templates);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(caption);
		list = new ListViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(1, 2).grab(false, true).applyTo(list.getControl());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Template) element).title();
			}
		});
		picture = new GamePicture(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picture);
		description = new Text(page, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		description.setBackground(page.getBackground());
		GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, TEXT_HEIGHT).applyTo(description);
		list.addSelectionChangedListener(event -> show());
		list.setInput(Templates.all());
		list.setSelection(new StructuredSelection(Templates.all().get(0)));
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
	}

	private void show() {
		setPageComplete(!list.getStructuredSelection().isEmpty());
		if (isPageComplete()) {
			Template template = template();
			Experiment experiment = template.experiment();
			picture.show(experiment);
			description.setText(template.summary() + "\n\n" + experiment.description());
		}
	}

	/** @return the selected template */
	public Template template() {
		Object selected = list == null ? null : list.getStructuredSelection().getFirstElement();
		return selected instanceof Template template ? template : Templates.all().get(0);
	}

	/**
	 * Selects a template.
	 *
	 * @param template one of the templates
	 */
	public void select(Template template) {
		list.setSelection(new StructuredSelection(template));
	}
}
