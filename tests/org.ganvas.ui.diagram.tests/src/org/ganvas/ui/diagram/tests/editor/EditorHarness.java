/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.diagram.internal.editor.ExperimentEditor;

/** A project with a model, and an editor on it. */
final class EditorHarness implements AutoCloseable {

	private static final long LIMIT_NANOS = 180_000_000_000L;

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

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
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

	/** Runs something on the user interface thread. */
	static <T> T ui(Callable<T> body) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				result.set(body.call());
			} catch (Throwable e) { // the display would log it and go on
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get().getMessage(), failure.get());
		}
		return result.get();
	}

	/** Runs something on the user interface thread. */
	static void ui(Body body) {
		ui(() -> {
			body.run();
			return null;
		});
	}

	/** Something to run that may throw. */
	@FunctionalInterface
	interface Body {
		void run() throws Exception;
	}

	/** Lets the user interface work until something has happened. */
	static void until(String what, BooleanSupplier condition) {
		ui(() -> {
			Display display = Display.getCurrent();
			long end = System.nanoTime() + LIMIT_NANOS;
			while (!condition.getAsBoolean()) {
				assertTrue(System.nanoTime() < end, "Waited in vain for: " + what);
				if (!display.readAndDispatch()) {
					// Wakes the display when there is no event at all.
					display.timerExec(20, () -> {
					});
					display.sleep();
				}
			}
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
