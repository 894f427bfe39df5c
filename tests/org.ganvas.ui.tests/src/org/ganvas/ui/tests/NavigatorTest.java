/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.ganvas.ui.testing.Ui.until;
import static org.ganvas.ui.testing.Ui.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.ganvas.ui.testing.GanProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Project Explorer shows of a GAN project. */
class NavigatorTest {

	private static final String RUN = """
			{"ganvasRun": 1, "state": "%s", "reason": "", "experiment": "model.gan", "seed": 42, "threads": 2,
			"steps": 1170, "totalSteps": 4690, "stepsPerEpoch": 469,
			"data": {"name": "Fashion-MNIST", "count": 60000, "shape": [1, 28, 28]},
			"versions": {"ganvas": "0.1", "java": "17", "dl4j": "1", "natives": "none"},
			"host": "here", "pid": 1, "command": [], "started": "2026-01-31T12:00:00Z"}
			""";

	private GanProject project;
	private CommonViewer viewer;

	@BeforeEach
	void showProject() throws Exception {
		project = new GanProject("navigator");
		viewer = ui(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			return ((CommonNavigator) page.showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
		});
		until("the project is shown", () -> viewer.testFindItem(project.project()) != null);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.close();
	}

	private List<String> labels(Object... path) {
		Object parent = project.project();
		viewer.setExpandedState(parent, true);
		TreeItem item = (TreeItem) viewer.testFindItem(parent);
		for (Object name : path) {
			item = Arrays.stream(item.getItems()).filter(i -> i.getText().startsWith(name.toString())).findFirst()
					.orElse(null);
			if (item == null || item.getData() == null) {
				return List.of();
			}
			viewer.setExpandedState(item.getData(), true);
		}
		return Stream.of(item.getItems()).map(TreeItem::getText).toList();
	}

	private void awaitLabels(List<String> expected, Object... path) throws Exception {
		String[] last = { "" };
		try {
			until("the labels under " + List.of(path) + " are " + expected, () -> {
				List<String> labels = labels(path);
				last[0] = labels.toString();
				return labels.equals(expected);
			});
		} catch (AssertionError e) {
			assertEquals(expected.toString(), last[0], e.getMessage());
		}
	}

	private void writeRun(String state) throws CoreException {
		IFolder runs = project.project().getFolder("runs");
		IFolder run = runs.getFolder("first");
		if (!run.exists()) {
			runs.create(true, true, null);
			run.create(true, true, null);
		}
		IFile record = run.getFile("run.json");
		var text = new ByteArrayInputStream(RUN.formatted(state).getBytes(StandardCharsets.UTF_8));
		if (record.exists()) {
			record.setContents(text, true, false, null);
		} else {
			record.create(text, true, null);
		}
	}

	@Test
	void modelShowsItsNetworks() throws Exception {
		awaitLabels(
				List.of("generator  10 layers, 1,486,352 parameters", "discriminator  12 layers, 1,460,225 parameters"),
				"mlp-gan.gan");
		project.write(project.text().replace("\"units\": 784", "\"units\": 1"));
		assertNotNull(project.markers().get(0));
		awaitLabels(
				List.of("generator  10 layers, 683,777 parameters", "discriminator  12 layers, 1,460,225 parameters"),
				"mlp-gan.gan");
	}

	@Test
	void dataSetsShowShapeAndCount() throws Exception {
		awaitLabels(List.of("Fashion-MNIST  [1, 28, 28], 60,000 images"), "Data Sets");
		project.write(project.text().replace("\"type\": \"fashion-mnist\"", "\"type\": \"idx\", \"images\": \"none\""));
		awaitLabels(List.of("Fashion-MNIST  [1, 28, 28], 60,000 images", "none  cannot be used"), "Data Sets");
	}

	@Test
	void runsShowTheirState() throws Exception {
		awaitLabels(List.of(), "Runs");
		writeRun("finished");
		awaitLabels(List.of("first  finished, step 1,170 of 4,690"), "Runs");
		writeRun("running");
		awaitLabels(List.of("first  interrupted, step 1,170 of 4,690"), "Runs");
		project.project().getFolder("runs").delete(true, null);
		awaitLabels(List.of(), "Runs");
	}

	@Test
	void brokenModelShowsNothingAndBreaksNothing() throws Exception {
		project.write("{");
		awaitLabels(List.of(), "mlp-gan.gan");
		awaitLabels(List.of("Fashion-MNIST  [1, 28, 28], 60,000 images"), "Data Sets");
	}
}
