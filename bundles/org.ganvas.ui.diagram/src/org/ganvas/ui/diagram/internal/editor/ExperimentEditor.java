/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.editor;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.edit.Experiments;
import org.ganvas.model.layer.LayerType;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.help.ExperimentHelp;
import org.ganvas.ui.diagram.internal.selection.NetworkRef;
import org.ganvas.ui.diagram.internal.selection.PartSelection;
import org.ganvas.ui.diagram.internal.source.SourcePage;

/** The editor of an experiment: a Diagram and a Source page on one text document. */
public final class ExperimentEditor extends MultiPageEditorPart {

	/** The identifier of the editor. */
	public static final String ID = "org.ganvas.ui.diagram.editor";

	/** The index of the Diagram page. */
	public static final int DIAGRAM = 0;

	/** The index of the Source page. */
	public static final int SOURCE = 1;

	private final ExperimentHelp help = new ExperimentHelp(this::selectedType);
	private final SourcePage source = new SourcePage(this, help);
	private final DiagramPage diagram = new DiagramPage(help, this::showInSource);
	private final ISelectionChangedListener selected = event -> selectionChanged(
			PartSelection.of(event.getSelection(), document()));
	private ExperimentDocument document;
	private PartSelection selection = PartSelection.NONE;
	private EditorViews views;
	private Runnable stopCheck = () -> {
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!input.exists()) {
			throw new PartInitException(NLS.bind(EditorText.missing, input.getName()));
		}
		super.init(site, input);
		setPartName(input.getName());
	}

	@Override
	protected void createPages() {
		try {
			addPage(source, getEditorInput());
			document = new ExperimentDocument(source.document(), this::file);
			diagram.show(document);
			addPage(DIAGRAM, diagram, getEditorInput());
		} catch (PartInitException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
		setPageText(DIAGRAM, EditorText.diagramPage);
		setPageText(SOURCE, EditorText.sourcePage);
		views = new EditorViews(document, diagram, this::select);
		document.addListener(source::showProblems);
		source.showProblems(document);
		source.addPropertyListener((part, property) -> sourceChanged(property));
		ISelectionProvider provider = getSite().getSelectionProvider();
		provider.addSelectionChangedListener(selected);
		if (provider instanceof IPostSelectionProvider post) {
			post.addPostSelectionChangedListener(selected);
		}
		stopCheck = FileCheck.start(this, this::checkFiles);
		setActivePage(document.hasSnapshot() ? DIAGRAM : SOURCE);
	}

	private Optional<IFile> file() {
		return Optional.ofNullable(getEditorInput().getAdapter(IFile.class));
	}

	/** The model and its data may have been changed by others. */
	private void checkFiles() {
		source.checkFile();
		document.checkData();
	}

	/** @return the experiment that both pages edit */
	public ExperimentDocument document() {
		return document;
	}

	/** @return the Diagram page */
	public DiagramPage diagram() {
		return diagram;
	}

	/** @return the Source page */
	public SourcePage source() {
		return source;
	}

	/**
	 * Shows a page.
	 *
	 * @param page {@link #DIAGRAM} or {@link #SOURCE}
	 */
	public void show(int page) {
		setActivePage(page);
	}

	/** The source page has another file after it was saved under another name, moved, or reverted. */
	private void sourceChanged(int property) {
		if (property == IEditorPart.PROP_INPUT && source.getEditorInput() != null) {
			if (!source.getEditorInput().equals(getEditorInput())) {
				setInputWithNotify(source.getEditorInput());
				setPartName(getEditorInput().getName());
			}
			if (source.document() != null && source.document() != document.document()) {
				follow(new ExperimentDocument(source.document(), this::file));
			}
		}
	}

	private void follow(ExperimentDocument now) {
		ExperimentDocument before = document;
		document = now;
		now.addListener(source::showProblems);
		diagram.show(now);
		views.follow(now);
		source.showProblems(now);
		before.dispose();
		if (getEditorSite().getActionBarContributor() instanceof ExperimentEditorContributor contributor) {
			contributor.setActivePage(getActiveEditor());
		}
	}

	@Override
	protected void pageChange(int page) {
		PartSelection parts = selection;
		super.pageChange(page);
		if (!parts.isEmpty() && document != null) {
			select(parts);
		}
	}

	/** Selects parts on the page that is shown, and in the diagram, on which the outline's actions work. */
	private void select(PartSelection parts) {
		selection = parts;
		diagram.select(parts);
		if (getActivePage() == SOURCE) {
			source.select(parts.layers(), parts.network().map(NetworkRef::name));
		}
	}

	private void selectionChanged(PartSelection parts) {
		selection = parts;
		views.reveal(parts);
	}

	private Optional<LayerType> selectedType() {
		return document == null || !document.hasSnapshot() ? Optional.empty()
				: selection.layers().stream().findFirst()
						.flatMap(ref -> Experiments.layer(document.snapshot(), ref)).map(layer -> layer.type());
	}

	private void showInSource(ModelProblem problem) {
		setActivePage(SOURCE);
		source.selectAndReveal(problem.start(), problem.end() - problem.start());
		source.setFocus();
	}

	/** Shows a problem where it is seen best: the layer at fault, or else the text. */
	private void gotoMarker(IMarker marker) {
		Optional<PartSelection> layer = MarkerPlace.of(marker, document);
		if (getActivePage() == DIAGRAM && layer.isPresent()) {
			diagram.select(layer.get());
			return;
		}
		setActivePage(SOURCE);
		IGotoMarker inText = source.getAdapter(IGotoMarker.class);
		if (inText != null) {
			inText.gotoMarker(marker);
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		source.doSave(monitor);
	}

	@Override
	public void doSaveAs() {
		source.doSaveAs();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return source.isSaveAsAllowed();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class && views != null) {
			return adapter.cast(views.outline());
		}
		if (adapter == IPropertySheetPage.class && views != null) {
			return adapter.cast(views.properties());
		}
		if (adapter == IGotoMarker.class) {
			return adapter.cast((IGotoMarker) this::gotoMarker);
		}
		if (adapter == IContextProvider.class) {
			return adapter.cast(help);
		}
		if (adapter == ExperimentDocument.class) {
			return adapter.cast(document);
		}
		return adapter == ITextEditor.class ? adapter.cast(source) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		stopCheck.run();
		super.dispose();
		if (document != null) {
			document.dispose();
		}
	}
}
