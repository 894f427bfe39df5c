/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.ExperimentListener;
import org.ganvas.ui.diagram.internal.selection.PartSelection;

/** The Properties view of an experiment: of the selected layers, a network, or the whole. */
public final class ExperimentPropertyPage extends PropertySheetPage {

	private final ExperimentListener changed = document -> refreshLater();
	private ExperimentDocument document;
	private PartSelection selected = PartSelection.NONE;

	/**
	 * Creates the page.
	 *
	 * @param document the experiment
	 */
	public ExperimentPropertyPage(ExperimentDocument document) {
		setPropertySourceProvider(element -> element instanceof PartSelection parts ? source(document, parts) : null);
		setSorter(new GivenOrder());
		follow(document);
	}

	/**
	 * Shows another experiment from now on.
	 *
	 * @param now the experiment
	 */
	public void follow(ExperimentDocument now) {
		if (document != null) {
			document.removeListener(changed);
		}
		document = now;
		document.addListener(changed);
		refreshLater();
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.ganvas.ui.diagram.properties");
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		selected = PartSelection.of(selection, document);
		super.selectionChanged(part, new StructuredSelection(selected));
	}

	/**
	 * The properties of parts of an experiment.
	 *
	 * @param document the experiment
	 * @param parts what is selected
	 * @return the properties; setting one is a named operation of the document
	 */
	public static IPropertySource2 source(ExperimentDocument document, PartSelection parts) {
		return new ExperimentPropertySource(document, document.hasSnapshot() ? properties(document, parts) : List.of());
	}

	private static List<Property> properties(ExperimentDocument document, PartSelection parts) {
		PropertyLists lists = new PropertyLists(document);
		if (!parts.layers().isEmpty()) {
			return lists.layers(parts.layers());
		}
		return parts.network().map(n -> lists.network(n.name())).orElseGet(lists::experiment);
	}

	/** New properties may appear with another type or objective, so that the source is built again. */
	private void refreshLater() {
		if (getControl() != null && !getControl().isDisposed()) {
			super.selectionChanged(null, new StructuredSelection(selected));
		}
	}

	@Override
	public void dispose() {
		document.removeListener(changed);
		super.dispose();
	}
}
