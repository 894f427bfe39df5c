/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.outline.ExperimentOutline;
import org.ganvas.ui.diagram.internal.properties.ExperimentPropertyPage;
import org.ganvas.ui.diagram.internal.selection.PartSelection;

/** The pages that the editor gives to the Outline and Properties views, kept at its present document. */
final class EditorViews {

	private final DiagramPage diagram;
	private final Consumer<PartSelection> selected;
	private final List<ExperimentOutline> outlines = new ArrayList<>();
	private final List<ExperimentPropertyPage> properties = new ArrayList<>();
	private ExperimentDocument document;

	/** With the page that the outline shows small and acts on, and who is told of what is selected in the outline. */
	EditorViews(ExperimentDocument document, DiagramPage diagram, Consumer<PartSelection> selected) {
		this.document = document;
		this.diagram = diagram;
		this.selected = selected;
	}

	void follow(ExperimentDocument now) {
		document = now;
		outlines.removeIf(page -> isGone(page.getControl()));
		properties.removeIf(page -> isGone(page.getControl()));
		outlines.forEach(page -> page.follow(now));
		properties.forEach(page -> page.follow(now));
	}

	IContentOutlinePage outline() {
		ExperimentOutline page = new ExperimentOutline(document, diagram::viewer, selected, this::properties,
				diagram::action);
		outlines.add(page);
		return page;
	}

	IPropertySheetPage properties() {
		ExperimentPropertyPage page = new ExperimentPropertyPage(document);
		properties.add(page);
		return page;
	}

	void reveal(PartSelection parts) {
		outlines.removeIf(page -> isGone(page.getControl()));
		outlines.forEach(page -> page.reveal(parts));
	}

	private static boolean isGone(Control control) {
		return control != null && control.isDisposed();
	}
}
