/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.imports;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.model.WorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.ganvas.ui.internal.wizards.WizardText;

/** Chooses an open project or a folder in it. */
final class ContainerPage extends WizardPage {

	private static final int HEIGHT = 240;

	private final IStructuredSelection selection;
	private TreeViewer tree;

	ContainerPage(IStructuredSelection selection) {
		super("container", WizardText.dataTargetTitle, null);
		setDescription(WizardText.dataTargetDescription);
		this.selection = selection;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		new Label(page, SWT.NONE).setText(WizardText.dataTarget);
		tree = new TreeViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(tree.getControl());
		tree.setContentProvider(new WorkbenchContentProvider());
		tree.setLabelProvider(WorkbenchLabelProvider.getDecoratingWorkbenchLabelProvider());
		tree.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object above, Object element) {
				return element instanceof IContainer container && container.isAccessible()
						&& !container.getName().startsWith(".");
			}
		});
		tree.setInput(ResourcesPlugin.getWorkspace().getRoot());
		tree.addSelectionChangedListener(event -> validate());
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.ganvas.ui.wizardData");
		tree.setSelection(initial(), true);
		validate();
	}

	/** What is selected in the workbench, or else the only project. */
	private IStructuredSelection initial() {
		IResource selected = selection == null || selection.isEmpty() ? null
				: org.eclipse.core.runtime.Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected != null && selected.isAccessible()) {
			return new StructuredSelection(selected instanceof IContainer ? selected : selected.getParent());
		}
		Object[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return projects.length == 1 ? new StructuredSelection(projects[0]) : StructuredSelection.EMPTY;
	}

	private void validate() {
		boolean none = tree.getTree().getItemCount() == 0;
		setErrorMessage(none ? WizardText.dataNoProject : null);
		setPageComplete(container() != null);
	}

	/** The chosen container; {@code null} if there is none. */
	IContainer container() {
		return tree.getStructuredSelection().getFirstElement() instanceof IContainer container ? container : null;
	}
}
