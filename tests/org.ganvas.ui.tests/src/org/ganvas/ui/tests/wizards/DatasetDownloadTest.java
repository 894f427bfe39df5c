/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests.wizards;

import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.ganvas.core.tests.catalog.CatalogServer;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.FolderSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.shape.Shape;
import org.ganvas.ui.internal.imports.ImportDataWizard;
import org.ganvas.ui.internal.wizards.DatasetKind;
import org.ganvas.ui.internal.wizards.DatasetPage;
import org.ganvas.ui.internal.wizards.GanProjectWizard;
import org.ganvas.ui.testing.WizardHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published data sets in the wizards: downloaded from a server on the loopback interface. */
class DatasetDownloadTest {

	private static final int SENT = 2000;

	@TempDir
	private Path cache;
	private CatalogServer server;

	@BeforeEach
	void publish() throws IOException {
		server = new CatalogServer(cache, 28);
	}

	@AfterEach
	void withdraw() throws CoreException {
		server.close();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	private static WizardHarness newProject() {
		return WizardHarness.open(PlatformUI.getWorkbench().getNewWizardRegistry(), "org.ganvas.ui.newProject");
	}

	/** Shows the page with the data set of the catalog selected. */
	private static DatasetPage selectCatalog(DatasetPage page) {
		ui(() -> {
			page.getWizard().getContainer().showPage(page);
			page.form().select(DatasetKind.CATALOG);
			return null;
		});
		return page;
	}

	private static void waitFor(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "Waited in vain for: " + what);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
		}
	}

	private static Control stopButton(Composite parent, boolean inProgress) {
		for (Control child : parent.getChildren()) {
			boolean within = inProgress || child instanceof ProgressMonitorPart;
			if (within && child instanceof ToolBar) {
				return child;
			}
			Control found = child instanceof Composite composite ? stopButton(composite, within) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void downloadedImagesArePreviewed() {
		try (WizardHarness harness = newProject()) {
			DatasetPage page = selectCatalog(harness.wizard(GanProjectWizard.class).datasetPage());
			until("the offer to download", page::isDownloadable);
			assertTrue(ui(page::note).contains(server.folder().toString()), ui(page::note));
			assertTrue(ui(page::found).contains("[1, 28, 28]"), ui(page::found));
			assertTrue(ui(page::isPageComplete), "a training downloads it too");
			assertTrue(ui(page::download));
			until("the preview", page::hasPreview);
			assertFalse(ui(page::isDownloadable));
			assertTrue(ui(page::found).contains(String.valueOf(CatalogServer.COUNT)), ui(page::found));
			assertEquals(4, server.requests().size());
		}
	}

	@Test
	void failureSaysWhatToDoByHandAndTheNextAttemptSucceeds() {
		server.fail();
		try (WizardHarness harness = newProject()) {
			DatasetPage page = selectCatalog(harness.wizard(GanProjectWizard.class).datasetPage());
			until("the offer to download", page::isDownloadable);
			assertFalse(ui(page::download));
			String note = ui(page::note);
			assertTrue(note.contains(server.address("TRAIN_IMAGES").toString()), note);
			assertTrue(note.contains(server.folder().toString()), note);
			assertTrue(ui(page::getMessage).contains(CatalogServer.TITLE), ui(page::getMessage));
			assertTrue(ui(page::isDownloadable), "it can be tried again");
			server.recover();
			assertTrue(ui(page::download));
			until("the preview", page::hasPreview);
		}
	}

	@Test
	void cancelledDownloadIsContinuedByTheNext() throws Exception {
		server.stallAfter(SENT);
		try (WizardHarness harness = newProject()) {
			DatasetPage page = selectCatalog(harness.wizard(GanProjectWizard.class).datasetPage());
			until("the offer to download", page::isDownloadable);
			CompletableFuture<Boolean> downloaded = CompletableFuture.supplyAsync(() -> ui(page::download));
			Path part = server.folder().resolve("TRAIN_IMAGES.part");
			// not with the harness: the download's own loop handles the events of the user interface meanwhile
			waitFor("what is sent", () -> part.toFile().length() == SENT);
			ui(() -> {
				ToolBar stop = (ToolBar) stopButton(page.getShell(), false);
				stop.getItem(0).notifyListeners(SWT.Selection, null);
				return null;
			});
			assertFalse(downloaded.get(3, TimeUnit.MINUTES));
			assertTrue(ui(page::getMessage).contains("cancelled"), ui(page::getMessage));
			assertTrue(ui(page::isDownloadable));
			server.recover();
			assertTrue(ui(page::download));
			assertEquals("TRAIN_IMAGES bytes=" + SENT + "-", server.requests().get(1));
			until("the preview", page::hasPreview);
		}
	}

	@Test
	void publishedDataAreDownloadedAndCopiedByImport() throws Exception {
		IProject project = project();
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getImportWizardRegistry(),
				"org.ganvas.ui.importData", new StructuredSelection(project))) {
			DatasetPage page = selectCatalog(harness.wizard(ImportDataWizard.class).datasetPage());
			until("the offer to download", page::isDownloadable);
			harness.finish();
		}
		assertTrue(project.getFile("TRAIN_IMAGES").exists());
		assertTrue(project.getFile("TEST_LABELS").exists());
		assertTrue(Files.exists(server.folder().resolve("TRAIN_IMAGES")));
	}

	@Test
	void folderOfImagesIsCopiedByImport() throws Exception {
		IProject project = project();
		IFolder target = project.getFolder("data");
		target.create(true, true, null);
		Settings pictures = Settings.of(DatasetSources.of(FolderSource.class))
				.with(FolderSource.PATH, pictures(cache.resolve("pictures")).toString())
				.with(FolderSource.SHAPE, Shape.image(1, 28, 28));
		try (WizardHarness harness = WizardHarness.open(PlatformUI.getWorkbench().getImportWizardRegistry(),
				"org.ganvas.ui.importData", new StructuredSelection(target))) {
			DatasetPage page = harness.wizard(ImportDataWizard.class).datasetPage();
			ui(() -> {
				page.form().select(DatasetKind.FOLDER);
				return null;
			});
			assertFalse(ui(harness.wizard(ImportDataWizard.class)::canFinish), "no folder is chosen");
			ui(() -> {
				page.preset(pictures);
				return null;
			});
			until("the preview", page::hasPreview);
			harness.finish();
		}
		assertTrue(target.getFile("pictures/a.png").exists());
	}

	private static Path pictures(Path folder) throws IOException {
		Files.createDirectory(folder);
		ImageIO.write(new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY), "png",
				folder.resolve("a.png").toFile());
		return folder;
	}

	private static IProject project() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("target");
		project.create(null);
		project.open(null);
		return project;
	}
}
