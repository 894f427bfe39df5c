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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.editor.ExperimentEditor;

/** A project with a model, and an editor on it. */
final class EditorHarness implements AutoCloseable {

	private final IProject project;
	private final IFile file;
	private ExperimentEditor editor;

	private EditorHarness(IProject project, IFile file) {
		this.project = project;
		this.file = file;
	}

	/** Opens an editor on a template. */
	static EditorHarness template(String id) throws CoreException {
		return text(Templates.find(id).orElseThrow().text());
	}

	/** Opens an editor on a text. */
	static EditorHarness text(String text) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("editor-test");
		if (project.exists()) {
			project.delete(true, true, null);
		}
		project.create(null);
		project.open(null);
		EditorHarness harness = new EditorHarness(project, project.getFile("model.gan"));
		harness.file.create(stream(text), true, null);
		harness.editor = ui(() -> (ExperimentEditor) IDE.openEditor(page(), harness.file, ExperimentEditor.ID));
		return harness;
	}

	static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	ExperimentEditor editor() {
		return editor;
	}

	IFile file() {
		return file;
	}

	/** The text that both pages show. */
	String text() {
		return ui(() -> editor.document().document().get());
	}

	/** Replaces the first occurrence of a text, as typing does, and reads the result. */
	void replace(String old, String now) {
		ui(() -> {
			int at = editor.document().document().get().indexOf(old);
			assertTrue(at >= 0, old);
			editor.document().document().replace(at, old.length(), now);
			editor.document().reconcile();
			return null;
		});
	}

	/** Changes a file of the workspace in one go. */
	static void change(IWorkspaceRunnable change) throws CoreException {
		ResourcesPlugin.getWorkspace().run(change, null);
	}

	@Override
	public void close() throws CoreException {
		ui(() -> page().closeEditor(editor, false));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		project.delete(true, true, null);
	}
}
