/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.ganvas.ui.testing.Ui.page;
import static org.ganvas.ui.testing.Ui.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ganvas.ui.testing.GanProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick fixes of markers. */
class QuickFixTest {

	private GanProject project;
	private String broken;

	@BeforeEach
	void createBrokenModel() throws CoreException {
		project = new GanProject("quickfix");
		broken = project.text().replace("\"learningRate\": 0.0002", "\"learningRate\":   0.02");
		project.write(broken);
	}

	@AfterEach
	void deleteProject() throws Exception {
		ui(() -> page().closeAllEditors(false));
		project.close();
	}

	private static IMarkerResolution resolution(IMarker marker) throws Exception {
		assertTrue(ui(() -> IDE.getMarkerHelpRegistry().hasResolutions(marker)));
		IMarkerResolution[] resolutions = ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
		return resolutions[0];
	}

	private ITextEditor textEditor() {
		return ui(() -> (ITextEditor) IDE.openEditor(page(), project.model(), "org.eclipse.ui.DefaultTextEditor"));
	}

	@Test
	void fixChangesTheFileAndTheMarkerGoes() throws Exception {
		List<IMarker> markers = project.markers();
		assertEquals(2, markers.size());
		IMarkerResolution resolution = resolution(markers.get(0));
		assertTrue(resolution.getLabel().contains("0.0002"), resolution.getLabel());
		ui(() -> {
			resolution.run(markers.get(0));
			return null;
		});
		project.build();
		assertEquals(1, project.markers().size());
		assertEquals(broken.replaceFirst("0\\.02", "0.0002"), project.text());
	}

	@Test
	void oneFixForAllMarkersOfItsKind() throws Exception {
		List<IMarker> markers = project.markers();
		WorkbenchMarkerResolution resolution = (WorkbenchMarkerResolution) resolution(markers.get(0));
		IMarker[] others = resolution.findOtherMarkers(markers.toArray(IMarker[]::new));
		assertEquals(List.of(markers.get(1)), List.of(others));
		ui(() -> {
			resolution.run(markers.toArray(IMarker[]::new), new NullProgressMonitor());
			return null;
		});
		project.build();
		assertEquals(List.of(), project.markers());
	}

	@Test
	void fixInAnOpenEditorIsSavedAndCanBeUndone() throws Exception {
		ITextEditor editor = textEditor();
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IMarker marker = project.markers().get(0);
		IMarkerResolution resolution = resolution(marker);
		ui(() -> {
			resolution.run(marker);
			return null;
		});
		String fixed = broken.replaceFirst("0\\.02", "0.0002");
		assertEquals(fixed, ui(() -> document.get()));
		assertFalse(ui(editor::isDirty));
		assertEquals(fixed, project.text());
		ui(() -> {
			IUndoContext context = DocumentUndoManagerRegistry.getDocumentUndoManager(document).getUndoContext();
			return OperationHistoryFactory.getOperationHistory().undo(context, null, null);
		});
		assertEquals(broken, ui(() -> document.get()));
	}

	@Test
	void editorWithOtherChangesIsNotSaved() throws Exception {
		ITextEditor editor = textEditor();
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IMarker marker = project.markers().get(0);
		IMarkerResolution resolution = resolution(marker);
		ui(() -> {
			document.replace(document.getLength(), 0, "\n");
			resolution.run(marker);
			return null;
		});
		assertTrue(ui(editor::isDirty));
		assertEquals(broken, project.text());
		assertEquals(broken.replaceFirst("0\\.02", "0.0002") + "\n", ui(() -> document.get()));
	}

	@Test
	void syntaxErrorHasNoFix() throws Exception {
		project.write("{");
		IMarker marker = project.markers().get(0);
		assertFalse(ui(() -> IDE.getMarkerHelpRegistry().hasResolutions(marker)));
	}
}
