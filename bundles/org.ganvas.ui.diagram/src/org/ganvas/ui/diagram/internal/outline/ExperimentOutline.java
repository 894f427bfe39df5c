/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.outline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.document.ExperimentListener;
import org.ganvas.ui.diagram.internal.selection.PartSelection;

/** The Outline view of an experiment: a tree of networks and layers, or the diagram as a thumbnail. */
public final class ExperimentOutline extends Page implements IContentOutlinePage, IAdaptable {

	private static final String BUNDLE = "org.ganvas.ui.diagram";
	private static final List<ActionFactory> EDITING = List.of(ActionFactory.UNDO, ActionFactory.REDO,
			ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE);

	private final ExperimentListener changed = document -> refresh();
	private final Supplier<GraphicalViewer> diagram;
	private final Consumer<PartSelection> selected;
	private final Supplier<IPropertySheetPage> properties;
	private final Function<String, IAction> actions;
	private ExperimentDocument document;
	private PageBook book;
	private TreeViewer tree;
	private Thumbnail thumbnail;
	private boolean revealing;

	/**
	 * Creates the page.
	 *
	 * @param document the experiment
	 * @param diagram finds what the thumbnail shows
	 * @param selected is told what the user selects here
	 * @param properties gives a page for the Properties view that shows what is selected here
	 * @param actions finds the diagram's action for an item of the Edit menu
	 */
	public ExperimentOutline(ExperimentDocument document, Supplier<GraphicalViewer> diagram,
			Consumer<PartSelection> selected, Supplier<IPropertySheetPage> properties,
			Function<String, IAction> actions) {
		this.document = document;
		this.diagram = diagram;
		this.selected = selected;
		this.properties = properties;
		this.actions = actions;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySheetPage.class ? adapter.cast(properties.get()) : null;
	}

	@Override
	public void createControl(Composite parent) {
		book = new PageBook(parent, SWT.NONE);
		tree = new TreeViewer(book, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		show(document);
		tree.addSelectionChangedListener(event -> {
			if (!revealing) {
				selected.accept(PartSelection.of(event.getSelection(), document));
			}
		});
		thumbnail = new Thumbnail(book, diagram);
		Action showTree = action(OutlineText.showTree, "tree", this::showTree);
		Action showThumbnail = action(OutlineText.showThumbnail, "thumbnail", this::showThumbnail);
		showTree.setChecked(true);
		List.of(showTree, showThumbnail).forEach(getSite().getActionBars().getToolBarManager()::add);
		List.of(showTree, showThumbnail).forEach(getSite().getActionBars().getMenuManager()::add);
		EDITING.stream().map(ActionFactory::getId).forEach(this::offer);
		getSite().setSelectionProvider(this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(book, "org.ganvas.ui.diagram.outline");
		showTree();
	}

	/** Lets an item of the Edit menu and its key do here what they do in the diagram. */
	private void offer(String id) {
		getSite().getActionBars().setGlobalActionHandler(id, new Action() {
			@Override
			public void run() {
				actions.apply(id).run();
			}
		});
	}

	private static Action action(String label, String icon, Runnable shown) {
		Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					shown.run();
				}
			}
		};
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".png")
				.ifPresent(action::setImageDescriptor);
		return action;
	}

	private void showTree() {
		book.showPage(tree.getControl());
	}

	private void showThumbnail() {
		thumbnail.activate();
		book.showPage(thumbnail.control());
	}

	/**
	 * Shows another experiment from now on.
	 *
	 * @param now the experiment
	 */
	public void follow(ExperimentDocument now) {
		document.removeListener(changed);
		if (tree == null) {
			document = now;
		} else {
			show(now);
			thumbnail.follow();
		}
	}

	private void show(ExperimentDocument now) {
		document = now;
		if (tree.getContentProvider() != null) {
			tree.setInput(null);
		}
		tree.setContentProvider(new OutlineContent(now));
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(now)));
		tree.setInput(now);
		tree.expandAll();
		now.addListener(changed);
	}

	private void refresh() {
		if (!tree.getControl().isDisposed()) {
			tree.refresh();
			if (tree.getExpandedElements().length == 0) {
				tree.expandAll();
			}
		}
	}

	/**
	 * Selects what is selected in the editor, without telling the editor.
	 *
	 * @param parts what is selected there
	 */
	public void reveal(PartSelection parts) {
		if (tree == null || tree.getControl().isDisposed() || revealing) {
			return;
		}
		revealing = true;
		try {
			tree.setSelection(parts.network().map(StructuredSelection::new)
					.orElseGet(() -> new StructuredSelection(parts.layers())), true);
		} finally {
			revealing = false;
		}
	}

	@Override
	public Control getControl() {
		return book;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.setSelection(selection, true);
	}

	@Override
	public void dispose() {
		document.removeListener(changed);
		super.dispose();
	}
}
