/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.ganvas.ui.testing.Ui.ui;
import static org.ganvas.ui.testing.Ui.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.tests.catalog.CatalogServer;
import org.ganvas.ui.testing.GanProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick fix that downloads a data set. */
class DownloadFixTest {

	@TempDir
	private Path cache;

	@Test
	void dataSetIsDownloadedAndTheMarkerGoes() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 28); GanProject project = new GanProject("download")) {
			project.write(project.text().replace("\"type\": \"fashion-mnist\"",
					"\"type\": \"catalog\", \"entry\": \"digits\""));
			IMarker marker = project.markers().get(0);
			assertEquals("data.notDownloaded", marker.getAttribute(GanvasCore.MARKER_CODE));
			assertTrue(ui(() -> IDE.getMarkerHelpRegistry().hasResolutions(marker)));
			IMarkerResolution[] resolutions = ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
			assertEquals(List.of("Download Digits"), List.of(resolutions).stream().map(r -> r.getLabel()).toList());
			ui(() -> resolutions[0].run(marker));
			until("the marker is gone", () -> !marker.exists());
			assertEquals(List.of(), project.markers());
			assertTrue(Files.exists(server.folder().resolve("TRAIN_IMAGES")));
		}
	}
}
