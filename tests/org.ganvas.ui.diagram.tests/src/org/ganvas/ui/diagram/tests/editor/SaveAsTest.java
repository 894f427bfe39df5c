/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.ganvas.ui.testing.Ui.begin;
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.ui.testing.Ui;
import org.ganvas.ui.testing.Widgets;
import org.junit.jupiter.api.Test;

/** File &gt; Save As. */
class SaveAsTest {

	@Test
	void theEditorGoesOnWithTheNewFile() throws Exception {
		try (EditorHarness harness = EditorHarness.template("mlp-gan")) {
			String before = harness.text();
			harness.replace("\"name\": \"z\"", "\"name\": \"noise\"");
			String edited = harness.text();
			begin(() -> harness.editor().doSaveAs());
			until("the dialog", () -> Widgets.shell("Save As") != null);
			ui(() -> {
				Widgets.all(Widgets.shell("Save As"), Text.class).stream().filter(t -> t.getText().equals("model.gan"))
						.findFirst().orElseThrow().setText("copy.gan");
				Widgets.press(Widgets.shell("Save As"), "OK");
			});
			until("the new title", () -> harness.editor().getTitle().equals("copy.gan"));
			IFile copy = harness.file().getProject().getFile("copy.gan");
			assertEquals(edited, ModelFiles.read(copy));
			assertEquals(before, ModelFiles.read(harness.file()));
			assertFalse(ui(() -> harness.editor().isDirty()));
			ui(() -> {
				harness.editor().diagram().pane().select(List.of(LayerRef.of("generator", "tanh")));
				harness.editor().diagram().pane().actions().get(ActionFactory.DELETE.getId()).run();
				assertTrue(harness.editor().isDirty());
				Ui.page().saveEditor(harness.editor(), false);
			});
			assertFalse(ModelFiles.read(copy).contains("tanh"), "the diagram edits the new file");
			assertEquals(before, ModelFiles.read(harness.file()));
		}
	}
}
