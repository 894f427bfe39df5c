/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;

/** A line above the diagram that says why the text cannot be read, with a link to the place; hidden if it can. */
final class ProblemBar {

	private static final int COLUMNS = 3;
	private static final int SPACING = 6;

	private final Composite bar;
	private final Label message;
	private ModelProblem shown;

	ProblemBar(Composite parent, Consumer<ModelProblem> open) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(SPACING, SPACING).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		Label icon = new Label(bar, SWT.NONE);
		icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		message = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(message);
		Link link = new Link(bar, SWT.NONE);
		link.setText(EditorText.showPlace);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.accept(shown)));
		bar.setVisible(false);
	}

	/** Shows the first problem of a text that cannot be read. */
	void show(ExperimentDocument document) {
		List<ModelProblem> problems = document.isBroken() ? document.problems() : List.of();
		shown = problems.isEmpty() ? null : problems.get(0);
		if (shown != null) {
			message.setText(NLS.bind(document.hasSnapshot() ? EditorText.broken : EditorText.neverGood,
					line(document.document(), shown), shown.message()).replace("&", "&&"));
		}
		((GridData) bar.getLayoutData()).exclude = shown == null;
		bar.setVisible(shown != null);
		bar.getParent().layout(true, true);
	}

	/** What the bar says; empty if it is hidden. */
	String text() {
		return shown == null ? "" : message.getText();
	}

	private static int line(IDocument document, ModelProblem problem) {
		try {
			return document.getLineOfOffset(Math.min(problem.start(), document.getLength())) + 1;
		} catch (BadLocationException e) {
			return 1;
		}
	}
}
