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
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.GanvasCore;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;
import org.ganvas.ui.internal.wizards.DatasetKind;
import org.ganvas.ui.internal.wizards.DatasetPage;
import org.ganvas.ui.internal.wizards.GanModelWizard;
import org.ganvas.ui.internal.wizards.GanProjectWizard;
import org.ganvas.ui.testing.WizardHarness;
import org.ganvas.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the wizard to the open editor. */
class WizardsTest {

	private static final int SIDE = 12;
	private static final int COUNT = 70;

	@TempDir
	private Path folder;

	@BeforeEach
	void noQuestionAboutThePerspective() {
		// Else the workbench asks in a dialog that blocks.
		InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").put("SWITCH_PERSPECTIVE_ON_PROJECT_CREATION", "never");
	}

	@AfterEach
	void deleteProjects() throws CoreException {
		ui(() -> page().closeAllEditors(false));
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private static IProject project(String name) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
	}

	private static Experiment read(IFile file) throws CoreException, IOException {
		return ExperimentReader.readOrThrow(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8),
				file.getName());
	}

	private static void setName(GanProjectWizard wizard, String name) {
		ui(() -> {
			wizard.namePage().setInitialProjectName(name);
			Widgets.all(wizard.namePage().getControl(), Text.class).get(0).setText(name);
		});
	}

	private Path idx() throws IOException {
		Path file = folder.resolve("images.gz");
		try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
			out.writeInt(0x803);
			out.writeInt(COUNT);
			out.writeInt(SIDE);
			out.writeInt(SIDE);
			for (int i = 0; i < COUNT * SIDE * SIDE; i++) {
				out.write(i);
			}
		}
		return file;
	}

	@ParameterizedTest
	@ValueSource(strings = { "mlp-gan", "dcgan-28", "cnn-gan" })
	void projectFromEachTemplateOpensItsModel(String id) throws Exception {
		Template template = Templates.find(id).orElseThrow();
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newProject")) {
			GanProjectWizard wizard = harness.wizard(GanProjectWizard.class);
			assertFalse(ui(wizard::canFinish), "a project needs a name");
			setName(wizard, "made");
			ui(() -> {
				wizard.templatePage().select(template);
				return null;
			});
			harness.finish();
		}
		IFile model = project("made").getFile(id + ".gan");
		assertTrue(model.exists());
		assertTrue(project("made").hasNature(GanvasCore.NATURE_ID));
		assertEquals(template.experiment().networks(), read(model).networks());
		assertEquals(model, ui(() -> page().getActiveEditor().getEditorInput().getAdapter(IFile.class)));
		assertEquals("org.ganvas.ui.diagram.editor", ui(() -> page().getActiveEditor().getSite().getId()));
	}

	@Test
	void embeddedDataIsPreviewed() {
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newProject")) {
			DatasetPage page = harness.wizard(GanProjectWizard.class).datasetPage();
			until("the preview", page::hasPreview);
			assertTrue(ui(page::found).contains("[1, 28, 28]"), ui(page::found));
		}
	}

	@Test
	void filesAreDescribedAndUsed() throws Exception {
		Settings idx = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, idx().toString());
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newProject")) {
			GanProjectWizard wizard = harness.wizard(GanProjectWizard.class);
			setName(wizard, "files");
			ui(() -> {
				wizard.datasetPage().preset(idx);
				return null;
			});
			until("the preview", () -> wizard.datasetPage().found().contains("[1, 12, 12]"));
			assertTrue(ui(wizard.datasetPage()::found).contains("70"), ui(wizard.datasetPage()::found));
			harness.finish();
		}
		assertEquals(idx.get(IdxSource.IMAGES),
				read(project("files").getFile("mlp-gan.gan")).dataset().get(IdxSource.IMAGES));
	}

	@Test
	void fileThatIsNoDataIsAnErrorOnThePage() throws Exception {
		Path wrong = Files.writeString(folder.resolve("wrong.idx"), "no images");
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newProject")) {
			GanProjectWizard wizard = harness.wizard(GanProjectWizard.class);
			setName(wizard, "files");
			ui(() -> {
				wizard.datasetPage().form().select(DatasetKind.IDX);
				return null;
			});
			assertFalse(ui(wizard::canFinish), "the file is not chosen");
			assertEquals(null, ui(wizard.datasetPage()::getErrorMessage), "a prompt, not an error");
			ui(() -> {
				wizard.datasetPage()
						.preset(Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES,
								wrong.toString()));
				return null;
			});
			until("the error", () -> wizard.datasetPage().getErrorMessage() != null);
			assertFalse(ui(wizard::canFinish));
		}
	}

	@Test
	void labelsOfOtherImagesAreAnErrorOnThePage() throws Exception {
		Path labels = Files.write(folder.resolve("labels"), new byte[] { 0, 0, 8, 1, 0, 0, 0, 2, 5, 7 });
		Settings idx = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, idx().toString())
				.with(IdxSource.LABELS, labels.toString());
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newProject")) {
			DatasetPage page = harness.wizard(GanProjectWizard.class).datasetPage();
			ui(() -> {
				page.preset(idx);
				return null;
			});
			until("the error", () -> page.getErrorMessage() != null);
			assertTrue(ui(page::getErrorMessage).contains("2 labels"), ui(page::getErrorMessage));
			assertEquals(ui(page::getErrorMessage), ui(page::note), "the title may be too short for it");
		}
	}

	@Test
	void modelIsCreatedInTheSelectedProject() throws Exception {
		IProject project = project("there");
		project.create(null);
		project.open(null);
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(),
				"org.ganvas.ui.newModel", new StructuredSelection(project))) {
			GanModelWizard wizard = harness.wizard(GanModelWizard.class);
			assertEquals("model.gan", ui(wizard.filePage()::getFileName));
			harness.finish();
		}
		assertNotNull(read(project.getFile("model.gan")));
	}

	@Test
	void allWizardsAreOffered() {
		assertNotNull(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.ganvas.ui.importData"));
		assertNotNull(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.ganvas.ui.importExample"));
		assertNotNull(PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("org.ganvas.ui.diagram.export"));
	}
}
