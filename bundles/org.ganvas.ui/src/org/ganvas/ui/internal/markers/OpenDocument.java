/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.markers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ganvas.core.check.FixFinder;
import org.ganvas.core.op.ApplyFixOperation;
import org.ganvas.core.text.TextEdit;
import org.ganvas.ui.internal.GanvasUi;
import org.ganvas.ui.internal.UiText;

/** The document of the editor that a file is open in. */
final class OpenDocument {

	private final IEditorPart part;
	private final IDocument document;

	private OpenDocument(IEditorPart part, IDocument document) {
		this.part = part;
		this.document = document;
	}

	/**
	 * Applies a fix to the document of the editor that holds a file, as one step of its undo. An editor without other
	 * changes is saved, so that the marker goes.
	 *
	 * @return false if no editor holds the file
	 */
	static boolean apply(IFile file, FixFinder fix) throws CoreException {
		CoreException[] failure = new CoreException[1];
		boolean[] found = new boolean[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			Optional<OpenDocument> open = find(file);
			found[0] = open.isPresent();
			if (open.isPresent()) {
				try {
					open.get().edit(file, fix);
				} catch (CoreException e) {
					failure[0] = e;
				}
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
		return found[0];
	}

	private void edit(IFile file, FixFinder fix) throws CoreException {
		String text = document.get();
		List<TextEdit> edits = fix.edits(text, ApplyFixOperation.check(file, text)).orElseThrow(
				() -> new CoreException(GanvasUi.error(NLS.bind(UiText.Fix_gone, file.getName()), null)));
		boolean clean = !part.isDirty();
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			MultiTextEdit all = new MultiTextEdit();
			edits.forEach(e -> all.addChild(new ReplaceEdit(e.offset(), e.length(), e.text())));
			all.apply(document);
		} catch (BadLocationException | MalformedTreeException e) {
			throw new CoreException(GanvasUi.error(NLS.bind(UiText.Fix_gone, file.getName()), e));
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
		if (clean && part.isDirty()) {
			part.doSave(new NullProgressMonitor());
		}
	}

	private static Optional<OpenDocument> find(IFile file) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(w -> Arrays.stream(w.getPages()))
				.flatMap(page -> editors(page, file)).map(part -> of(part, file)).filter(Objects::nonNull).findFirst();
	}

	private static Stream<IEditorPart> editors(IWorkbenchPage page, IFile file) {
		IEditorReference[] references = page.findEditors(new FileEditorInput(file), null, IWorkbenchPage.MATCH_INPUT);
		return Arrays.stream(references).map(r -> r.getEditor(false)).filter(Objects::nonNull);
	}

	private static OpenDocument of(IEditorPart part, IFile file) {
		IDocument document = Adapters.adapt(part, IDocument.class);
		if (document == null) {
			document = document(Adapters.adapt(part, ITextEditor.class));
		}
		if (document == null && part instanceof MultiPageEditorPart pages) {
			IEditorInput input = new FileEditorInput(file);
			document = Arrays.stream(pages.findEditors(input)).map(e -> document(Adapters.adapt(e, ITextEditor.class)))
					.filter(Objects::nonNull).findFirst().orElse(null);
		}
		return document == null ? null : new OpenDocument(part, document);
	}

	private static IDocument document(ITextEditor editor) {
		return editor == null || editor.getDocumentProvider() == null ? null
				: editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}
}
