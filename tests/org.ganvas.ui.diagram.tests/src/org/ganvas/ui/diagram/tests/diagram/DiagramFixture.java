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

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
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
	private boolean isDragging;

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
		pane.viewer().getControl().setFocus();
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

	/** Moves the mouse to a place in the diagram and clicks there. */
	void click(int button, Point at) {
		mouse(SWT.MouseMove, 0, at);
		mouse(SWT.MouseDown, button, at);
		mouse(SWT.MouseUp, button, at);
	}

	/** Presses the first button at a place and releases it at another. */
	void drag(Point from, Point to) {
		mouse(SWT.MouseMove, 0, from);
		mouse(SWT.MouseDown, 1, from);
		mouse(SWT.MouseMove, 0, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
		mouse(SWT.MouseMove, 0, to);
		mouse(SWT.MouseUp, 1, to);
	}

	private void mouse(int type, int button, Point at) {
		Event event = new Event();
		event.button = button;
		event.x = at.x;
		event.y = at.y;
		boolean isDown = type == SWT.MouseUp || type == SWT.MouseMove && isDragging;
		event.stateMask = isDown ? SWT.BUTTON1 : 0;
		isDragging = type == SWT.MouseDown && button == 1 || isDragging && type != SWT.MouseUp;
		pane.viewer().getControl().notifyListeners(type, event);
	}

	/** The place of a figure in the diagram's control. */
	Rectangle place(Object model) {
		pane.viewer().flush();
		IFigure figure = ((GraphicalEditPart) part(model)).getFigure();
		Rectangle box = figure.getBounds().getCopy();
		figure.translateToAbsolute(box);
		return box;
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
