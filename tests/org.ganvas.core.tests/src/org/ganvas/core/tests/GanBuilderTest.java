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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ganvas.core.GanvasCore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The builder marks what is wrong with models, and nothing else. */
class GanBuilderTest {

	private ProjectFixture fixture;

	@BeforeEach
	void createProject() throws CoreException {
		fixture = new ProjectFixture("builder");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		fixture.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mlp-gan", "dcgan-28", "cnn-gan" })
	void templateHasNoProblems(String id) throws CoreException {
		IFile file = fixture.write("model.gan", ProjectFixture.template(id));
		fixture.build();
		assertEquals(List.of(), fixture.codes(file));
	}

	@Test
	void markerSaysWhatWhereAndInWhichLayer() throws CoreException {
		String text = ProjectFixture.template("mlp-gan").replace("\"units\": 784", "\"units\": 783");
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		IMarker marker = fixture.markers(file).get(0);
		assertEquals("shape.mismatch", marker.getAttribute(GanvasCore.MARKER_CODE));
		assertEquals("networks.generator.layers.image", marker.getAttribute(GanvasCore.MARKER_PATH));
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals("{\"name\": \"image\", \"type\": \"reshape\", \"shape\": [1, 28, 28]}", fixture.marked(file));
		assertEquals(text.substring(0, marker.getAttribute(IMarker.CHAR_START, -1)).lines().count(),
				marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("generator.image"));
	}

	@Test
	void thereIsOneMarkerForEachProblem() throws CoreException {
		IFile file = fixture.write("model.gan", ProjectFixture.template("mlp-gan")
				.replace("\"learningRate\": 0.0002", "\"learningRate\": 0.02"));
		fixture.build();
		assertEquals(List.of("optimizer.learningRate", "optimizer.learningRate"), fixture.codes(file));
		assertEquals(IMarker.SEVERITY_WARNING,
				fixture.markers(file).get(0).getAttribute(IMarker.SEVERITY, -1));
	}

	@Test
	void markersGoWhenTheFileIsRepaired() throws CoreException {
		String good = ProjectFixture.template("mlp-gan");
		IFile file = fixture.write("model.gan", good.replace("\"units\": 784", "\"units\": 783"));
		fixture.build();
		assertEquals(List.of("shape.mismatch"), fixture.codes(file));
		fixture.write("model.gan", good);
		fixture.build();
		assertEquals(List.of(), fixture.codes(file));
	}

	@Test
	void markerOfAProblemThatRemainsIsTheSame() throws CoreException {
		String text = ProjectFixture.template("mlp-gan").replace("\"units\": 784", "\"units\": 783");
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		long id = fixture.markers(file).get(0).getId();
		fixture.write("model.gan", text + "\n");
		fixture.build();
		assertEquals(id, fixture.markers(file).get(0).getId());
	}

	@Test
	void brokenJsonIsMarkedWhereItBreaks() throws CoreException {
		String text = "{\n  \"ganvas\": 1,\n  \"name\" \"x\"\n}\n";
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		IMarker marker = fixture.markers(file).get(0);
		assertEquals(List.of("syntax"), fixture.codes(file));
		assertEquals(3, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertEquals("\"x\"", fixture.marked(file));
	}

	@Test
	void unknownFieldIsMarkedAtItsName() throws CoreException {
		String text = ProjectFixture.template("mlp-gan").replace("\"batch\": 128", "\"batches\": 128");
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		IMarker marker = fixture.markers(file).get(0);
		assertEquals("\"batches\"", fixture.marked(file));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("Did you mean \"batch\"?"));
	}

	@Test
	void mergeConflictIsOneProblemAtItsFirstLine() throws CoreException {
		String line = "  \"training\": {\"batch\": 128, \"epochs\": 10},\n";
		String text = ProjectFixture.template("mlp-gan").replace(line, "<<<<<<< HEAD\n" + line + "=======\n"
				+ line.replace("128", "64") + ">>>>>>> topic\n");
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		assertEquals(List.of("merge.conflict"), fixture.codes(file));
		assertEquals("<<<<<<< HEAD", fixture.marked(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "{", "[]", "null", "\uFEFF{}", "{\"ganvas\": 99}" })
	void anyTextGetsAMarkerAndNoException(String text) throws CoreException {
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		assertTrue(fixture.markers(file).size() >= 1);
	}

	@Test
	void fileThatIsNoTextGetsAMarker() throws CoreException {
		IFile file = fixture.write("model.gan", new byte[] { (byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8 });
		fixture.build();
		assertTrue(fixture.markers(file).get(0).getAttribute(IMarker.MESSAGE, "").contains("UTF-8"));
	}

	@Test
	void runFoldersAndDerivedFoldersAreLeftOut() throws CoreException {
		fixture.write("runs/first/run.json", "{}");
		fixture.write("runs/first/model.gan", "{");
		fixture.write("out/copy.gan", "{");
		fixture.project().getFolder("out").setDerived(true, null);
		IFile file = fixture.write("models/mine.gan", "{");
		fixture.build();
		assertEquals(List.of("syntax"), fixture.codes(fixture.project()));
		assertEquals(1, fixture.markers(file).size());
	}

	@Test
	void folderThatBecomesARunFolderLosesItsMarkers() throws CoreException {
		fixture.write("runs/first/model.gan", "{");
		fixture.build();
		assertEquals(1, fixture.markers(fixture.project()).size());
		IFile run = fixture.write("runs/first/run.json", "{}");
		fixture.build();
		assertEquals(0, fixture.markers(fixture.project()).size());
		run.delete(true, null);
		fixture.build();
		assertEquals(1, fixture.markers(fixture.project()).size());
	}

	@Test
	void movedModelIsCheckedAtItsNewPlace() throws CoreException {
		IFile file = fixture.write("model.gan", "{");
		fixture.build();
		file.move(IPath.fromPortableString("/builder/other.gan"), true, null);
		fixture.build();
		assertEquals(1, fixture.markers(fixture.project().getFile("other.gan")).size());
		assertEquals(1, fixture.markers(fixture.project()).size());
	}

	@Test
	void cleanRemovesMarkersAndFullBuildBringsThemBack() throws CoreException {
		fixture.write("model.gan", "{");
		fixture.build();
		fixture.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
		assertEquals(0, fixture.markers(fixture.project()).size());
		fixture.project().build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertEquals(1, fixture.markers(fixture.project()).size());
	}

	@Test
	void cancelledBuildIsMadeUpForByTheNext() throws CoreException {
		fixture.write("model.gan", "{");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> fixture.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, cancelled));
		fixture.build();
		assertEquals(1, fixture.markers(fixture.project()).size());
	}

	@Test
	void markersAreProblemsAndPersistent() throws CoreException {
		IFile file = fixture.write("model.gan", "{");
		fixture.build();
		assertEquals(1, file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length);
		assertEquals(1, file.findMarkers(IMarker.TEXT, true, IResource.DEPTH_ZERO).length);
		fixture.project().close(null);
		fixture.project().open(null);
		assertEquals(List.of("syntax"), fixture.codes(file));
	}
}
