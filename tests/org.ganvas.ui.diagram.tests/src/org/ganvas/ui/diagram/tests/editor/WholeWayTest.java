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
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.edit.LayerRef;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.ui.diagram.internal.editor.ExperimentEditor;
import org.ganvas.ui.testing.Widgets;
import org.ganvas.ui.testing.WizardHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From New &gt; GAN Project to a model that is broken, marked and repaired. */
class WholeWayTest {

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("way");

	@AfterEach
	void delete() throws CoreException {
		ui(() -> page().closeAllEditors(false));
		project.delete(true, true, null);
	}

	private static List<IMarker> markers(IFile file) throws CoreException {
		return List.of(file.findMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO));
	}

	@Test
	void newProjectIsBrokenInTheDiagramMarkedWhenSavedAndRepairedByAQuickFix() throws Exception {
		// else the workbench asks in a dialog that blocks
		InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "never");
		try (WizardHarness wizard = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newProject")) {
			ui(() -> Widgets.all(wizard.control(), Text.class).get(0).setText("way"));
			wizard.finish();
		}
		ExperimentEditor editor = ui(() -> (ExperimentEditor) page().getActiveEditor());
		IFile model = editor.getEditorInput().getAdapter(IFile.class);
		assertEquals(project, model.getProject());
		String good = ModelFiles.read(model);
		ui(() -> {
			editor.diagram().pane().select(List.of(LayerRef.of("discriminator", "flatten")));
			editor.diagram().pane().actions().get(ActionFactory.DELETE.getId()).run();
			assertFalse(editor.document().problems().isEmpty(), "the diagram says so at once");
			assertTrue(page().saveEditor(editor, false));
		});
		until("the marker of the builder", () -> !markers(model).isEmpty());
		IMarker marker = markers(model).stream().filter(m -> IDE.getMarkerHelpRegistry().hasResolutions(m)).findFirst()
				.orElseThrow();
		ui(() -> {
			IMarkerResolution fix = IDE.getMarkerHelpRegistry().getResolutions(marker)[0];
			fix.run(marker);
		});
		until("no marker is left", () -> markers(model).isEmpty());
		until("the diagram has read the repaired text", () -> editor.document().problems().isEmpty());
		ui(() -> {
			assertFalse(editor.isDirty(), "the fix of a saved model is saved");
			editor.document().undo();
			editor.document().undo();
			assertEquals(good, editor.document().document().get());
		});
	}
}
