/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests.wizards;

import static org.ganvas.ui.testing.Ui.page;
import static org.ganvas.ui.testing.Ui.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.ui.internal.imports.ImportExampleWizard;
import org.ganvas.ui.testing.Widgets;
import org.ganvas.ui.testing.WizardHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Import &gt; Example Project, as a user sees it. */
class ImportExampleTest {

	private WizardHarness wizard;

	@BeforeEach
	void open() {
		// else the workbench asks in a dialog that blocks
		InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "never");
		wizard = openWizard();
	}

	private static WizardHarness openWizard() {
		return WizardHarness.open(PlatformUI.getWorkbench().getImportWizardRegistry(), "org.ganvas.ui.importExample");
	}

	@AfterEach
	void close() throws CoreException {
		wizard.close();
		ui(() -> page().closeAllEditors(false));
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private IWizardPage shown() {
		return wizard.wizard(ImportExampleWizard.class).getPages()[0];
	}

	private org.eclipse.swt.widgets.List names() {
		return Widgets.all(shown().getControl(), org.eclipse.swt.widgets.List.class).get(0);
	}

	private Text text(int style) {
		return Widgets.all(shown().getControl(), Text.class).stream().filter(t -> (t.getStyle() & style) != 0)
				.findFirst().orElseThrow();
	}

	private void choose(String example) {
		names().setSelection(names().indexOf(example));
		names().notifyListeners(SWT.Selection, new Event());
	}

	private void setName(String name) {
		text(SWT.SINGLE).setText(name);
	}

	@Test
	void eachExampleIsOfferedWithWhatItShows() {
		ui(() -> {
			assertEquals(List.of("fashion-dcgan", "first-gan"), List.of(names().getItems()));
			for (String example : names().getItems()) {
				choose(example);
				assertEquals(example, text(SWT.SINGLE).getText());
				assertTrue(text(SWT.MULTI).getText().length() > 50, text(SWT.MULTI).getText());
				assertTrue(shown().isPageComplete());
			}
		});
	}

	@Test
	void theCopyIsAGanProjectWithoutProblemsAndOpensItsModel() throws Exception {
		ui(() -> {
			choose("first-gan");
			setName("mine");
		});
		wizard.finish();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("mine");
		assertTrue(ModelFiles.isGanProject(project));
		IFile model = project.getFile("mlp-gan.gan");
		assertEquals("mlp-gan", ExperimentReader.readOrThrow(ModelFiles.read(model), "mlp-gan.gan").name());
		assertEquals(model, ui(() -> page().getActiveEditor().getEditorInput().getAdapter(IFile.class)));
		project.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(List.of(), List.of(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)));
	}

	@Test
	void aNameThatIsTakenIsRefusedAndAFreeOneProposed() {
		ui(() -> choose("first-gan"));
		wizard.finish();
		wizard.close();
		wizard = openWizard();
		ui(() -> {
			choose("first-gan");
			assertEquals("first-gan-2", text(SWT.SINGLE).getText());
			assertNull(shown().getErrorMessage());
			setName("first-gan");
			assertTrue(shown().getErrorMessage().contains("first-gan"), shown().getErrorMessage());
			assertFalse(wizard.wizard(ImportExampleWizard.class).canFinish());
			setName("a/b");
			assertFalse(wizard.wizard(ImportExampleWizard.class).canFinish());
		});
	}
}
