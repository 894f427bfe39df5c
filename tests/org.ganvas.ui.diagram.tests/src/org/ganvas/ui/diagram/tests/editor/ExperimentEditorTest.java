/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.ganvas.ui.testing.Ui.page;
import static org.ganvas.ui.diagram.tests.editor.EditorHarness.stream;
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.ganvas.core.edit.LayerEdits;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.model.layer.Dropout;
import org.ganvas.model.layer.LayerTypes;
import org.ganvas.ui.diagram.internal.editor.ExperimentEditor;
import org.ganvas.ui.diagram.internal.selection.PartSelection;
import org.junit.jupiter.api.Test;

/** The two pages edit one text. */
class ExperimentEditorTest {

	private static final String CONFLICT = "<<<<<<< ours\n  \"name\": \"a\",\n=======\n  \"name\": \"b\",\n>>>>>>> theirs\n";

	private static boolean shows(ExperimentEditor editor, LayerRef ref) {
		return editor.diagram().viewer().getEditPartRegistry().containsKey(ref);
	}

	private static IAction global(ExperimentEditor editor, String id) {
		return ((IEditorSite) editor.getSite()).getActionBars().getGlobalActionHandler(id);
	}

	@Test
	void templateOpensOnItsDiagram() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			ui(() -> {
				assertEquals(ExperimentEditor.DIAGRAM, harness.editor().getActivePage());
				assertEquals("model.gan", harness.editor().getTitle());
				assertTrue(shows(harness.editor(), LayerRef.of("generator", "z")),
						"layers " + harness.editor().diagram().viewer().getEditPartRegistry().keySet());
				assertFalse(harness.editor().isDirty());
				return null;
			});
		}
	}

	@Test
	void textEditChangesTheDiagramAndBack() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			harness.replace("\"name\": \"z\"", "\"name\": \"noise\"");
			assertTrue(ui(() -> shows(harness.editor(), LayerRef.of("generator", "noise"))));
			ui(() -> {
				harness.editor().document().apply("Rename Layer", e -> LayerEdits.rename(e,
						LayerRef.of("generator", "noise"), "latent"));
				return null;
			});
			assertTrue(harness.text().contains("\"name\": \"latent\""));
			assertTrue(ui(() -> harness.editor().isDirty()));
		}
	}

	@Test
	void undoWorksAcrossPagesWithLabels() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			String before = harness.text();
			ExperimentEditor editor = harness.editor();
			ui(() -> editor.document().apply("Add Dropout",
					e -> LayerEdits.add(e, "generator", LayerTypes.of(Dropout.class))));
			run(editor, ExperimentEditor.SOURCE, ActionFactory.UNDO, "Add Dropout");
			assertEquals(before, harness.text());
			run(editor, ExperimentEditor.DIAGRAM, ActionFactory.REDO, "Add Dropout");
			assertTrue(ui(() -> shows(editor, LayerRef.of("generator", "dropout1"))));
			run(editor, ExperimentEditor.DIAGRAM, ActionFactory.UNDO, "Add Dropout");
			assertEquals(before, harness.text());
		}
	}

	/** Runs a menu's action on a page, when it says what the action is about: labels are brought up to date later. */
	private static void run(ExperimentEditor editor, int shown, ActionFactory action, String label) {
		ui(() -> editor.show(shown));
		until(action.getId() + " " + label + " on page " + shown,
				() -> global(editor, action.getId()).getText().contains(label));
		ui(() -> global(editor, action.getId()).run());
	}

	@Test
	void workbenchMenusReachBothPages() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			List<String> ids = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(),
					ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
					ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(),
					ActionFactory.PRINT.getId());
			for (int shown : List.of(ExperimentEditor.DIAGRAM, ExperimentEditor.SOURCE)) {
				ui(() -> {
					harness.editor().show(shown);
					ids.forEach(id -> assertNotNull(global(harness.editor(), id), id + " on page " + shown));
					return null;
				});
			}
		}
	}

	@Test
	void savingWritesTheFileAndRevertTakesTheEditBack() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			harness.replace("\"name\": \"z\"", "\"name\": \"noise\"");
			ui(() -> page().saveEditor(harness.editor(), false));
			assertFalse(ui(() -> harness.editor().isDirty()));
			String saved = new String(harness.file().getContents().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(saved.contains("\"name\": \"noise\""));
			harness.replace("\"name\": \"noise\"", "\"name\": \"other\"");
			ui(() -> {
				harness.editor().source().doRevertToSaved();
				return null;
			});
			until("the reverted text", () -> shows(harness.editor(), LayerRef.of("generator", "noise")));
			assertEquals(saved, harness.text());
		}
	}

	@Test
	void brokenTextKeepsTheLastDiagramAndNamesTheProblem() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			harness.replace("{\n  \"ganvas\"", "{\n" + CONFLICT + "  \"ganvas\"");
			ui(() -> {
				assertTrue(harness.editor().document().isBroken());
				assertTrue(shows(harness.editor(), LayerRef.of("generator", "z")));
				assertTrue(harness.editor().diagram().problemText().contains("Line 2"),
						harness.editor().diagram().problemText());
				return null;
			});
			harness.replace(CONFLICT, "");
			assertEquals("", ui(() -> harness.editor().diagram().problemText()));
		}
	}

	@Test
	void fileThatNeverWasGoodOpensAsSource() throws Exception {
		try (EditorHarness harness = EditorHarness.text(CONFLICT)) {
			assertEquals(ExperimentEditor.SOURCE, (int) ui(() -> harness.editor().getActivePage()));
			ui(() -> {
				harness.editor().show(ExperimentEditor.DIAGRAM);
				return null;
			});
			assertTrue(ui(() -> harness.editor().diagram().problemText()).contains("no diagram yet"));
			EditorHarness good = harness;
			ui(() -> {
				good.editor().document().document().set(
						org.ganvas.model.template.Templates.find("mlp-gan").orElseThrow().text());
				good.editor().document().reconcile();
				return null;
			});
			assertTrue(ui(() -> shows(harness.editor(), LayerRef.of("generator", "z"))));
		}
	}

	@Test
	void changeOfTheFileByOthersIsShown() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			String other = harness.text().replace("\"name\": \"z\"", "\"name\": \"noise\"");
			EditorHarness.change(monitor -> harness.file().setContents(stream(other), true, false, monitor));
			until("the new text", () -> shows(harness.editor(), LayerRef.of("generator", "noise")));
			assertFalse(ui(() -> harness.editor().isDirty()));
			Files.writeString(harness.file().getLocation().toPath(), other.replace("noise", "latent1"));
			harness.file().refreshLocal(IResource.DEPTH_ZERO, null);
			until("the newer text", () -> shows(harness.editor(), LayerRef.of("generator", "latent1")));
		}
	}

	@Test
	void editorOfADeletedFileIsClosed() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			EditorHarness.change(monitor -> harness.file().delete(true, monitor));
			until("the closed editor", () -> page().findEditor(harness.editor().getEditorInput()) == null);
		}
	}

	@Test
	void renamedFileStaysOpen() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			EditorHarness.change(monitor -> harness.file()
					.move(harness.file().getFullPath().removeLastSegments(1).append("other.gan"), true, monitor));
			until("the new name", () -> harness.editor().getTitle().equals("other.gan"));
			harness.replace("\"name\": \"z\"", "\"name\": \"noise\"");
			assertTrue(ui(() -> shows(harness.editor(), LayerRef.of("generator", "noise"))));
		}
	}

	@Test
	void selectedLayerIsCarriedToTheOtherPage() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			LayerRef ref = LayerRef.of("discriminator", "dense1");
			ui(() -> {
				ExperimentEditor editor = harness.editor();
				editor.diagram().pane().select(List.of(ref));
				editor.show(ExperimentEditor.SOURCE);
				ITextSelection text = (ITextSelection) editor.source().getSelectionProvider().getSelection();
				assertTrue(text.getText().contains("\"name\": \"dense1\""), text.getText());
				assertEquals(Optional.empty(), PartSelection.of(text, editor.document()).network());
				return null;
			});
		}
	}

	@Test
	void markerOfALayerSelectsItsFigure() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			IMarker marker = harness.file().createMarker(IMarker.PROBLEM);
			int start = harness.text().indexOf("{\"name\": \"z\"");
			marker.setAttribute(IMarker.CHAR_START, start);
			marker.setAttribute(IMarker.CHAR_END, start + 5);
			ui(() -> {
				IDE.openEditor(page(), marker);
				assertEquals(ExperimentEditor.DIAGRAM, harness.editor().getActivePage());
				PartSelection selected = PartSelection
						.of(harness.editor().diagram().viewer().getSelection(), harness.editor().document());
				assertEquals(List.of(LayerRef.of("generator", "z")), selected.layers());
				return null;
			});
		}
	}

	@Test
	void helpExplainsTheSelectedLayer() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			ui(() -> {
				harness.editor().diagram().pane().select(List.of(LayerRef.of("discriminator", "dense1")));
				IContext context = harness.editor().getAdapter(IContextProvider.class).getContext(null);
				assertTrue(context.getText().contains("y = W x + b"), context.getText());
				assertTrue(context.getText().contains("Usual values"), context.getText());
				return null;
			});
		}
	}

	@Test
	void modelOfTwoHundredLayersOpens() throws Exception {
		StringBuilder layers = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			layers.append("\n        {\"name\": \"extra").append(i).append("\", \"type\": \"dropout\"},");
		}
		String text = org.ganvas.model.template.Templates.find("mlp-gan").orElseThrow().text();
		int at = text.indexOf('\n', text.indexOf("\"name\": \"z\""));
		try (EditorHarness harness = EditorHarness.text(text.substring(0, at) + layers + text.substring(at))) {
			ui(() -> {
				assertFalse(harness.editor().document().isBroken(), harness.editor().diagram().problemText());
				assertTrue(shows(harness.editor(), LayerRef.of("generator", "extra199")));
				return null;
			});
		}
	}
}
