/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How the source page shows and completes JSON. */
final class SourceConfiguration extends TextSourceViewerConfiguration {

	private static final int TAB_WIDTH = 2;

	private final SourceColors colors;

	SourceConfiguration(IPreferenceStore preferences, SourceColors colors) {
		super(preferences);
		this.colors = colors;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		DefaultDamagerRepairer lines = new DefaultDamagerRepairer(new JsonScanner(colors));
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new CompletionProcessor(), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoActivation(true);
		assistant.enableAutoInsert(true);
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
		return new SourceHover(super.getTextHover(viewer, contentType, stateMask));
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return TAB_WIDTH;
	}
}
