/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.data.DataLibrary;
import org.ganvas.core.internal.builder.DataArrival;
import org.ganvas.core.op.DownloadOperation;
import org.ganvas.core.tests.catalog.CatalogServer;
import org.ganvas.data.DatasetInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that name a data set of the catalog, before and after it is downloaded. */
class CatalogCheckTest {

	private static final String DIGITS = "{\"type\": \"catalog\", \"entry\": \"digits\"}";

	@TempDir
	Path cache;
	private ProjectFixture fixture;

	@BeforeEach
	void createProject() throws CoreException {
		fixture = new ProjectFixture("catalog");
	}

	@AfterEach
	void deleteProject() throws CoreException, InterruptedException {
		Job.getJobManager().join(DataArrival.class, null);
		fixture.close();
	}

	private IFile model(String name, String dataset) throws CoreException {
		return fixture.write(name, ProjectFixture.template("mlp-gan")
				.replace("{\"type\": \"fashion-mnist\", \"range\": [-1, 1]}", dataset));
	}

	private static DownloadOperation download() {
		DatasetInfo digits = DataLibrary.standard().downloadable().get(0);
		return new DownloadOperation(DataLibrary.standard(), digits);
	}

	/** Collects what is said while it works. */
	private static final class Monitor extends NullProgressMonitor {

		private final List<String> tasks = Collections.synchronizedList(new ArrayList<>());
		private final DoubleAdder worked = new DoubleAdder();
		private double total;

		@Override
		public void beginTask(String name, int totalWork) {
			total = totalWork;
		}

		@Override
		public void internalWorked(double work) {
			worked.add(work);
		}

		@Override
		public void worked(int work) {
			worked.add(work);
		}

		@Override
		public void subTask(String name) {
			tasks.add(name);
		}
	}

	@Test
	void dataSetThatIsNotDownloadedIsAWarningThatGoesWithTheDownload() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 28)) {
			IFile file = model("models/model.gan", DIGITS);
			fixture.build();
			assertEquals(List.of("data.notDownloaded"), fixture.codes(file));
			IMarker marker = fixture.markers(file).get(0);
			assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, -1));
			assertEquals("\"digits\"", fixture.read(file).substring(marker.getAttribute(IMarker.CHAR_START, -1),
					marker.getAttribute(IMarker.CHAR_END, -1)));
			String message = marker.getAttribute(IMarker.MESSAGE, "");
			assertTrue(message.contains("Download it"), message);
			assertEquals(List.of(), server.requests(), "a check downloads nothing");

			Monitor monitor = new Monitor();
			download().run(monitor);
			Job.getJobManager().join(DataArrival.class, null);
			assertEquals(List.of(), fixture.codes(file));
			assertEquals(4, server.requests().size());
			assertTrue(monitor.tasks.stream().anyMatch(t -> t.contains("TRAIN_IMAGES")), monitor.tasks::toString);
			assertEquals(monitor.total, monitor.worked.sum(), 0.01 * monitor.total);
		}
	}

	@Test
	void wrongSizeIsReportedBeforeAndAfterTheDownload() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 32)) {
			IFile file = model("model.gan", DIGITS);
			fixture.build();
			assertEquals(List.of("data.notDownloaded", "generator.outputShape", "discriminator.inputShape").stream()
					.sorted().toList(), fixture.codes(file).stream().sorted().toList());
			download().run(new NullProgressMonitor());
			Job.getJobManager().join(DataArrival.class, null);
			assertEquals(List.of("generator.outputShape", "discriminator.inputShape"), fixture.codes(file));
		}
	}

	@Test
	void modelsWithOtherDataKeepTheirMarkers() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 28)) {
			IFile other = model("other.gan", "{\"type\": \"idx\", \"images\": \"nowhere\"}");
			IFile file = model("model.gan", DIGITS);
			fixture.build();
			long id = fixture.markers(other).get(0).getId();
			download().run(new NullProgressMonitor());
			Job.getJobManager().join(DataArrival.class, null);
			assertEquals(List.of(), fixture.codes(file));
			assertEquals(id, fixture.markers(other).get(0).getId());
		}
	}

	@Test
	void damagedDownloadIsAnError() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 28)) {
			download().run(new NullProgressMonitor());
			Path images = server.folder().resolve("TRAIN_IMAGES");
			Files.write(images, new byte[Math.toIntExact(Files.size(images))]);
			IFile file = model("model.gan", DIGITS);
			fixture.build();
			assertEquals(List.of("data.format"), fixture.codes(file));
			assertTrue(fixture.markers(file).get(0).getAttribute(IMarker.MESSAGE, "").contains(images.toString()));
			CoreException error = assertThrows(CoreException.class, () -> download().run(new NullProgressMonitor()));
			assertTrue(error.getMessage().contains("Delete it"), error.getMessage());
		}
	}

	@Test
	void unknownEntryIsAnErrorWithThoseThatThereAreAsFixes() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 28)) {
			IFile file = model("model.gan", DIGITS.replace("digits", "digit"));
			fixture.build();
			assertEquals(List.of("data.missing"), fixture.codes(file));
			assertTrue(fixture.markers(file).get(0).getAttribute(GanvasCore.MARKER_FIXES, "").contains("Use Digits"));
		}
	}

	@Test
	void failureSaysWhatToDoByHand() throws Exception {
		try (CatalogServer server = new CatalogServer(cache, 28)) {
			server.fail();
			String message = assertThrows(CoreException.class, () -> download().run(new NullProgressMonitor()))
					.getMessage();
			assertTrue(message.contains("404"), message);
			assertTrue(message.contains(server.address("TRAIN_IMAGES").toString()), message);
			assertTrue(message.contains(server.address("TEST_LABELS").toString()), message);
			assertTrue(message.contains(server.folder().toString()), message);
		}
	}

	@Test
	void cancelledDownloadIsContinued() throws CoreException, IOException {
		try (CatalogServer server = new CatalogServer(cache, 28)) {
			server.stallAfter(1000);
			Path part = server.folder().resolve("TRAIN_IMAGES.part");
			NullProgressMonitor cancelled = new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					return part.toFile().length() == 1000;
				}
			};
			assertThrows(OperationCanceledException.class, () -> download().run(cancelled));
			assertEquals(1000, Files.size(part));
			server.recover();
			download().run(new NullProgressMonitor());
			assertFalse(Files.exists(part));
			assertEquals("TRAIN_IMAGES bytes=1000-", server.requests().get(1));
		}
	}
}
