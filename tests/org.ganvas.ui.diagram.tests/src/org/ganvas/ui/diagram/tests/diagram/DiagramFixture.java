/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.diagram;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.Layer;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.pane.DiagramPane;
import org.ganvas.ui.testing.Ui;

/** A diagram in a shell of its own, without an editor. Everything runs on the user interface thread. */
final class DiagramFixture implements AutoCloseable {

	static final String G = "generator";

	final IDocument text;
	final ExperimentDocument document;
	final DiagramPane pane;
	private final Shell shell;

	private DiagramFixture(String content) {
		text = new Document(content);
		document = new ExperimentDocument(text);
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(1600, 1000);
		pane = new DiagramPane(shell, document, null);
		shell.open();
		shell.layout(true, true);
		pane.viewer().flush();
	}

	/** What is done with a diagram. */
	interface Body {

		void run(DiagramFixture diagram) throws Exception;
	}

	/** Opens a template's diagram, does something on the user interface thread, and closes it. */
	static void with(String template, Body body) {
		withText(Templates.find(template).orElseThrow().text(), body);
	}

	static void withText(String content, Body body) {
		Ui.ui(() -> {
			try (DiagramFixture fixture = new DiagramFixture(content)) {
				body.run(fixture);
			}
		});
	}

	CommandStack stack() {
		return pane.domain().getCommandStack();
	}

	EditPart part(Object model) {
		EditPart part = (EditPart) pane.viewer().getEditPartRegistry().get(model);
		if (part == null) {
			throw new AssertionError("No part of " + model);
		}
		return part;
	}

	EditPart layer(String name) {
		return part(LayerRef.of(G, name));
	}

	GraphicalEditPart figureOf(String name) {
		return (GraphicalEditPart) layer(name);
	}

	List<String> names() {
		return document.snapshot().networks().get(G).layers().stream().map(Layer::name).toList();
	}

	List<String> inputs(String layer) {
		return document.snapshot().networks().get(G).layer(layer).orElseThrow().inputs();
	}

	void run(String action) {
		pane.actions().get(action).run();
	}

	@Override
	public void close() {
		shell.dispose();
		document.dispose();
	}
}
