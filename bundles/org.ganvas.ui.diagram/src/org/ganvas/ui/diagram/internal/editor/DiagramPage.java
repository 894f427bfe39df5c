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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.EditorPart;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.ExperimentListener;
import org.ganvas.ui.diagram.internal.help.ExperimentHelp;
import org.ganvas.ui.diagram.internal.pane.DiagramPane;
import org.ganvas.ui.diagram.internal.selection.PartSelection;

/** The diagram page: the networks as lanes of layers. */
public final class DiagramPage extends EditorPart {

	/** In which the keys of the diagram are bound. */
	private static final String KEYS = "org.ganvas.ui.diagram.keys";

	private final ExperimentHelp help;
	private final Consumer<ModelProblem> showInSource;
	private final ExperimentListener changed = this::showProblem;
	private final Map<String, OperationHistoryActionHandler> history = new HashMap<>();
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private Composite area;
	private DiagramPane pane;
	private ExperimentDocument document;
	private ProblemBar problem;

	/**
	 * Creates the page.
	 *
	 * @param help answers F1
	 * @param showInSource shows the place of a problem on the Source page
	 */
	DiagramPage(ExperimentHelp help, Consumer<ModelProblem> showInSource) {
		this.help = help;
		this.showInSource = showInSource;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		problem = new ProblemBar(page, showInSource);
		area = new Composite(page, SWT.NONE);
		area.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		getSite().getService(IContextService.class).activateContext(KEYS);
		follow();
	}

	private void showProblem(ExperimentDocument now) {
		problem.show(now);
	}

	/** @return the GEF viewer of the diagram */
	public GraphicalViewer viewer() {
		return pane.viewer();
	}

	/** @return the diagram with its palette */
	public DiagramPane pane() {
		return pane;
	}

	/**
	 * Shows another experiment from now on.
	 *
	 * @param now the experiment
	 */
	void show(ExperimentDocument now) {
		if (document != null) {
			document.removeListener(changed);
		}
		document = now;
		if (area != null) {
			follow();
		}
	}

	private void follow() {
		if (pane != null) {
			pane.control().dispose();
		}
		pane = new DiagramPane(area, document, this);
		pane.onFailure(this::refused);
		help.install(pane.viewer().getControl());
		getSite().setSelectionProvider(pane.viewer());
		getSite().registerContextMenu(ExperimentEditor.ID + ".diagram", pane.viewer().getContextMenu(), pane.viewer());
		disposeHistory();
		history.put(ActionFactory.UNDO.getId(), new UndoActionHandler(getEditorSite(), document.undoContext()));
		history.put(ActionFactory.REDO.getId(), new RedoActionHandler(getEditorSite(), document.undoContext()));
		handle(pane.actions().commands());
		document.addListener(changed);
		showProblem(document);
		area.layout();
	}

	/** Lets commands and their keys, which the user may change, run these actions while the page has the focus. */
	private void handle(List<IAction> actions) {
		IHandlerService service = getSite().getService(IHandlerService.class);
		service.deactivateHandlers(handlers);
		handlers.clear();
		actions.forEach(action -> handlers
				.add(service.activateHandler(action.getActionDefinitionId(), new ActionHandler(action))));
	}

	/** The handlers of the document that was shown before. */
	private void disposeHistory() {
		history.values().forEach(OperationHistoryActionHandler::dispose);
		history.clear();
	}

	private void refused(Exception reason) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason.getMessage());
		getSite().getShell().getDisplay().beep();
	}

	/**
	 * The action for an item of the workbench's menus.
	 *
	 * @param id the item's identifier
	 * @return the action; {@code null} if the page has none
	 */
	IAction action(String id) {
		IAction found = history.get(id);
		return found == null ? pane.actions().get(id) : found;
	}

	/**
	 * Selects and reveals layers.
	 *
	 * @param parts what to select; what the diagram does not show is left out
	 */
	void select(PartSelection parts) {
		Object lane = parts.network().map(viewer().getEditPartRegistry()::get).orElse(null);
		if (lane instanceof EditPart part) {
			viewer().select(part);
			viewer().reveal(part);
		} else {
			pane.select(parts.layers());
		}
	}

	/** @return why the text cannot be read, as the page says it; empty if it can be read */
	public String problemText() {
		return problem.text();
	}

	@Override
	public void setFocus() {
		viewer().getControl().setFocus();
	}

	@Override
	public boolean isDirty() {
		// The Source page speaks for the document of both.
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// see isDirty
	}

	@Override
	public void doSaveAs() {
		// see isDirty
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.removeListener(changed);
		}
		disposeHistory();
		super.dispose();
	}
}
