/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.ganvas.ui.testing.Ui.display;
import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.project.GanSettings;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.ui.testing.GanProject;
import org.ganvas.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages, perspective and commands for GAN projects. */
class GanPagesTest {

	private GanProject project;

	@BeforeEach
	void createProject() throws Exception {
		project = new GanProject("pages");
	}

	@AfterEach
	void deleteProject() throws Exception {
		project.close();
		GanSettings.standard().saveForWorkspace();
	}

	private static <T extends Control> List<T> controls(PreferencePage page, Class<T> type) {
		return Widgets.all(page.getControl(), type);
	}

	@Test
	void preferencePageSavesWhatNewModelsBeginWith() throws Exception {
		ui(() -> {
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(display().getActiveShell(),
					"org.ganvas.ui.preferencePage", null, null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			PreferencePage page = (PreferencePage) dialog.getSelectedPage();
			assertEquals("Ganvas", page.getTitle());
			controls(page, Spinner.class).get(2).setSelection(9);
			Widgets.select(controls(page, Combo.class).get(0), "IDX Files");
			assertFalse(page.isValid());
			assertNotNull(page.getErrorMessage());
			Widgets.select(controls(page, Combo.class).get(0), "Fashion-MNIST");
			assertTrue(page.isValid());
			assertTrue(page.performOk());
			return dialog.close();
		});
		assertEquals(9, GanSettings.ofWorkspace().keepCheckpoints());
	}

	@Test
	void propertyPageGivesTheProjectSettingsOfItsOwn() throws Exception {
		GanSettings.remove(project.project());
		ui(() -> {
			PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(display().getActiveShell(),
					project.project(), "org.ganvas.ui.projectPage", null, null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			PreferencePage page = (PreferencePage) dialog.getSelectedPage();
			assertEquals("GAN", page.getTitle());
			Spinner rows = controls(page, Spinner.class).get(0);
			assertFalse(rows.isEnabled());
			Button own = controls(page, Button.class).stream().filter(b -> (b.getStyle() & SWT.CHECK) != 0).findFirst()
					.orElseThrow();
			own.setSelection(true);
			own.notifyListeners(SWT.Selection, new Event());
			assertTrue(rows.isEnabled());
			rows.setSelection(3);
			assertTrue(page.performOk());
			return dialog.close();
		});
		assertTrue(GanSettings.areOwn(project.project()));
		assertEquals(3, GanSettings.of(project.project()).sampleGrid().height());
	}

	@Test
	void perspectiveShowsWhatAGanProjectNeeds() throws Exception {
		List<String> views = ui(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective("org.ganvas.ui.ganPerspective", window);
			return Arrays.stream(page.getViewReferences()).map(IViewReference::getId).toList();
		});
		assertTrue(views.containsAll(List.of("org.eclipse.ui.navigator.ProjectExplorer",
				"org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.PropertySheet",
				"org.eclipse.ui.views.ProblemView", "org.eclipse.ui.console.ConsoleView",
				"org.eclipse.ui.views.ProgressView")), views::toString);
	}

	@Test
	void commandsRemoveAndAddTheNature() throws Exception {
		run("org.ganvas.ui.removeNature");
		assertFalse(ModelFiles.isGanProject(project.project()));
		run("org.ganvas.ui.addNature");
		assertTrue(ModelFiles.isGanProject(project.project()));
	}

	@Test
	void otherProjectsAreCheckedOnceTheyHaveTheNature() throws Exception {
		IProject plain = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
		plain.create(null);
		try {
			plain.open(null);
			IFile model = plain.getFile("model.gan");
			model.create(new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8)), true, null);
			run("org.ganvas.ui.addNature", plain);
			assertTrue(ModelFiles.isGanProject(plain));
			until("the marker",
					() -> model.findMarkers(GanvasCore.PROBLEM_MARKER, true, IResource.DEPTH_ZERO).length > 0);
		} finally {
			plain.delete(true, true, null);
		}
	}

	private void run(String id) throws Exception {
		run(id, project.project());
	}

	private static void run(String id, IProject target) throws Exception {
		ui(() -> {
			Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
			IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
			IEvaluationContext context = handlers.createContextSnapshot(false);
			context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(target));
			return handlers.executeCommandInContext(new ParameterizedCommand(command, null), null, context);
		});
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getName().contains("GAN nature")) {
				job.join();
			}
		}
	}
}
