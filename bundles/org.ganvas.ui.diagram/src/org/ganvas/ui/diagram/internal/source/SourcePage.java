/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.ui.diagram.internal.document.ExperimentDocument;
import org.ganvas.ui.diagram.internal.help.ExperimentHelp;

/** The source page: the experiment as JSON text. */
public final class SourcePage extends TextEditor {

	private static final String MATCHING_BRACKETS = "org.ganvas.ui.diagram.source.matchingBrackets";
	private static final String CONTEXT_MENU = "#GanvasSourceContext";

	private final IEditorPart editor;
	private final ExperimentHelp help;
	private final SourceColors colors = new SourceColors();
	private final ProblemAnnotations problems = new ProblemAnnotations();
	private final IPropertyChangeListener themeChange = event -> themeChanged();
	private final ICharacterPairMatcher brackets = new DefaultCharacterPairMatcher(
			new char[] { '{', '}', '[', ']' });

	/**
	 * Creates the page.
	 *
	 * @param editor the editor that it is a page of
	 * @param help answers F1
	 */
	public SourcePage(IEditorPart editor, ExperimentHelp help) {
		this.editor = editor;
		this.help = help;
		setSourceViewerConfiguration(new SourceConfiguration(getPreferenceStore(), colors));
		setEditorContextMenuId(CONTEXT_MENU);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		StyledText text = getSourceViewer().getTextWidget();
		// The editor answers F1 in place of the general text editor: it knows the layer at the cursor.
		for (Listener general : text.getListeners(SWT.Help)) {
			text.removeListener(SWT.Help, general);
		}
		help.install(text);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChange);
	}

	@Override
	protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
		super.configureSourceViewerDecorationSupport(support);
		getPreferenceStore().setDefault(MATCHING_BRACKETS, true);
		PreferenceConverter.setDefault(getPreferenceStore(), SourceColors.BRACKETS,
				SourceColors.registry().getRGB(SourceColors.BRACKETS));
		support.setCharacterPairMatcher(brackets);
		support.setMatchingCharacterPainterPreferenceKeys(MATCHING_BRACKETS, SourceColors.BRACKETS);
	}

	/** @return the text that both pages edit */
	public IDocument document() {
		return getDocumentProvider().getDocument(getEditorInput());
	}

	/**
	 * Shows the problems of the present text.
	 *
	 * @param document the experiment
	 */
	public void showProblems(ExperimentDocument document) {
		if (getDocumentProvider() != null && getEditorInput() != null) {
			problems.show(getDocumentProvider().getAnnotationModel(getEditorInput()), document.problems());
		}
	}

	/** Notices whether the file was changed or deleted by others; the editor calls it when it is activated. */
	public void checkFile() {
		if (getSourceViewer() != null) {
			safelySanityCheckState(getEditorInput());
		}
	}

	/** The page cannot be closed alone. */
	@Override
	public void close(boolean save) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (editor.getSite().getPage() != null) {
				editor.getSite().getPage().closeEditor(editor, save);
			}
		});
	}

	/**
	 * Selects a layer's or network's text.
	 *
	 * @param layers the layers; the first is selected
	 * @param network the name of the network to select if there is no layer
	 */
	public void select(List<LayerRef> layers, Optional<String> network) {
		String text = document().get();
		layers.stream().findFirst().flatMap(ref -> LayerPlaces.find(text, ref))
				.or(() -> network.flatMap(name -> LayerPlaces.network(text, name)))
				.ifPresent(region -> selectAndReveal(region.getOffset(), region.getLength()));
	}

	private void themeChanged() {
		colors.refresh();
		ISourceViewer viewer = getSourceViewer();
		if (viewer != null) {
			viewer.invalidateTextPresentation();
		}
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChange);
		brackets.dispose();
		super.dispose();
	}
}
