/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ganvas.core.GanvasCore;
import org.ganvas.core.check.FixFinder;
import org.ganvas.core.check.ModelCheck;
import org.ganvas.core.check.ModelProblem;
import org.ganvas.core.op.ApplyFixOperation;
import org.ganvas.core.op.CreateModelOperation;
import org.ganvas.core.op.CreateProjectOperation;
import org.ganvas.core.op.ImportDataOperation;
import org.ganvas.core.op.ImportExampleOperation;
import org.ganvas.core.op.NatureOperation;
import org.ganvas.core.project.DataPaths;
import org.ganvas.core.project.GanSettings;
import org.ganvas.core.project.ModelFiles;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.dataset.DatasetSources;
import org.ganvas.model.dataset.IdxSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.shape.Size2d;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;
import org.ganvas.model.training.TrainingSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations do to the workspace. */
class OperationsTest {

	private static final AtomicInteger PROJECTS = new AtomicInteger();

	@TempDir
	Path directory;

	private ProjectFixture fixture;
	private IProject created;

	@BeforeEach
	void createProject() throws CoreException {
		fixture = new ProjectFixture("operations");
		created = ResourcesPlugin.getWorkspace().getRoot().getProject("created" + PROJECTS.incrementAndGet());
	}

	@AfterEach
	void deleteProjects() throws CoreException {
		fixture.close();
		created.delete(true, true, null);
		GanSettings.standard().saveForWorkspace();
	}

	private static Experiment read(IFile file) throws CoreException {
		return ExperimentReader.read(ModelFiles.read(file)).experiment().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mlp-gan", "dcgan-28", "cnn-gan" })
	void projectFromATemplateHasNatureModelAndNoProblems(String id) throws CoreException {
		Template template = Templates.find(id).orElseThrow();
		CreateProjectOperation operation = new CreateProjectOperation(created, Optional.empty(), template,
				GanSettings.standard().dataset());
		operation.run(new NullProgressMonitor());
		created.build(IncrementalProjectBuilder.FULL_BUILD, null);
		assertTrue(ModelFiles.isGanProject(created));
		assertEquals(id + ".gan", operation.model().getName());
		assertEquals(template.experiment().networks(), read(operation.model()).networks());
		assertEquals(template.experiment().dataset().get(DatasetSource.RANGE),
				read(operation.model()).dataset().get(DatasetSource.RANGE));
		assertEquals(List.of(), fixture.codes(created));
	}

	@Test
	void projectMayLieOutsideTheWorkspace() throws CoreException {
		Path place = directory.resolve("elsewhere");
		new CreateProjectOperation(created, Optional.of(place), Templates.all().get(0),
				GanSettings.standard().dataset()).run(null);
		assertTrue(Files.isRegularFile(place.resolve("mlp-gan.gan")));
	}

	@Test
	void cancelledCreationLeavesNoProject() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		CreateProjectOperation operation = new CreateProjectOperation(created, Optional.empty(),
				Templates.all().get(0), GanSettings.standard().dataset());
		assertThrows(OperationCanceledException.class, () -> operation.run(cancelled));
		assertFalse(created.exists());
		assertFalse(ResourcesPlugin.getWorkspace().getRoot().getLocation().append(created.getName()).toFile().exists());
	}

	@Test
	void projectThatExistsIsNotTouched() {
		CreateProjectOperation operation = new CreateProjectOperation(fixture.project(), Optional.empty(),
				Templates.all().get(0), GanSettings.standard().dataset());
		CoreException error = assertThrows(CoreException.class, () -> operation.run(null));
		assertTrue(error.getMessage().contains("operations exists already"), error.getMessage());
		assertFalse(fixture.project().getFile("mlp-gan.gan").exists());
	}

	@Test
	void natureComesAndGoesWithBuilderAndMarkers() throws CoreException {
		fixture.write("model.gan", "{");
		fixture.build();
		NatureOperation.remove(fixture.project()).run(null);
		assertFalse(fixture.project().hasNature(GanvasCore.NATURE_ID));
		assertEquals(0, fixture.project().getDescription().getBuildSpec().length);
		assertEquals(List.of(), fixture.codes(fixture.project()));
		NatureOperation.add(fixture.project()).run(null);
		NatureOperation.add(fixture.project()).run(null);
		assertEquals(1, fixture.project().getDescription().getBuildSpec().length);
		fixture.build();
		assertEquals(List.of("syntax"), fixture.codes(fixture.project()));
	}

	@Test
	void newModelBeginsWithTheSettingsOfItsProject() throws CoreException {
		Settings dataset = Settings.of(DatasetSources.of(IdxSource.class)).with(IdxSource.IMAGES, "data/images.gz")
				.with(IdxSource.LABELS, "/elsewhere/labels.gz");
		new GanSettings(dataset, new Size2d(4, 6), 5).save(fixture.project());
		IFile file = fixture.project().getFolder("models").getFile("new.gan");
		new CreateModelOperation(file, Templates.find("dcgan-28").orElseThrow(),
				DataPaths.defaultFor(file.getParent())).run(null);
		Experiment model = read(file);
		assertEquals("new", model.name());
		assertEquals("../data/images.gz", model.dataset().get(IdxSource.IMAGES));
		assertEquals(Path.of("/elsewhere/labels.gz"), Path.of(model.dataset().get(IdxSource.LABELS)));
		assertEquals(new Size2d(4, 6), model.training().get(TrainingSettings.SAMPLE_GRID));
		assertEquals(5, model.training().get(TrainingSettings.KEEP_CHECKPOINTS));
	}

	@Test
	void settingsOfAProjectCoverThoseOfTheWorkspace() throws CoreException {
		GanSettings standard = GanSettings.standard();
		GanSettings ofWorkspace = new GanSettings(standard.dataset(), new Size2d(2, 3), 7);
		ofWorkspace.saveForWorkspace();
		assertEquals(ofWorkspace, GanSettings.of(fixture.project()));
		assertFalse(GanSettings.areOwn(fixture.project()));
		GanSettings own = new GanSettings(standard.dataset(), new Size2d(5, 5), 1);
		own.save(fixture.project());
		assertTrue(GanSettings.areOwn(fixture.project()));
		assertEquals(own, GanSettings.of(fixture.project()));
		assertEquals(ofWorkspace, GanSettings.ofWorkspace());
		GanSettings.remove(fixture.project());
		assertEquals(ofWorkspace, GanSettings.of(fixture.project()));
	}

	@Test
	void fixEditsTheFileAndKeepsItsPast() throws CoreException {
		String text = ProjectFixture.template("mlp-gan").replace("\"range\": [-1, 1]}",
				"\"range\":[ 0,1 ]}");
		IFile file = fixture.write("model.gan", text);
		fixture.build();
		assertEquals(List.of("generator.outputRange"), fixture.codes(file));
		ModelProblem problem = ModelCheck.of(text).problems().get(0);
		assertTrue(problem.fixes().size() >= 2);
		for (var fix : problem.fixes()) {
			fixture.write("model.gan", text);
			new ApplyFixOperation(file, new FixFinder(problem.code(), problem.path(), fix.label())).run(null);
			fixture.build();
			assertEquals(List.of(), fixture.codes(file), fix.label());
			assertEquals(text.lines().count(), ModelFiles.read(file).lines().count());
		}
		assertTrue(file.getHistory(null).length >= 1);
	}

	@Test
	void fixOfAProblemThatIsGoneSaysSo() throws CoreException {
		IFile file = fixture.write("model.gan", ProjectFixture.template("mlp-gan"));
		CoreException error = assertThrows(CoreException.class, () -> new ApplyFixOperation(file,
				new FixFinder("generator.outputRange", "networks.generator.layers.tanh", "Set something")).run(null));
		assertTrue(error.getMessage().contains("model.gan"), error.getMessage());
	}

	@Test
	void brokenDataSetMayBeReplacedByTheDefault() throws CoreException {
		String text = ProjectFixture.template("cnn-gan").replace("\"type\": \"fashion-mnist\"",
				"\"type\": \"idx\", \"images\": \"none\"");
		IFile file = fixture.write("model.gan", text);
		ModelProblem problem = ApplyFixOperation.check(file, text).problems().get(0);
		assertEquals("data.missing", problem.code());
		new ApplyFixOperation(file, new FixFinder(problem.code(), problem.path(), problem.fixes().get(0).label()))
				.run(null);
		fixture.build();
		assertEquals(List.of(), fixture.codes(file));
		assertEquals(ProjectFixture.template("cnn-gan"), ModelFiles.read(file));
	}

	@Test
	void importedDataAreCopied() throws CoreException, IOException {
		Path images = Files.createDirectories(directory.resolve("images/cats"));
		Files.write(images.resolve("a.png"), new byte[] { 1, 2, 3 });
		ImportDataOperation operation = new ImportDataOperation(List.of(directory.resolve("images")),
				fixture.project().getFolder("data"));
		operation.run(null);
		IFile copy = fixture.project().getFolder("data").getFolder("images").getFolder("cats").getFile("a.png");
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(copy.getLocation().toPath()));
		CoreException error = assertThrows(CoreException.class, () -> operation.run(null));
		assertTrue(error.getMessage().contains("exists already"), error.getMessage());
		assertTrue(copy.exists());
	}

	@Test
	void cancelledImportOfDataLeavesNothing() throws IOException {
		Files.write(directory.resolve("images"), new byte[] { 1, 2, 3 });
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		ImportDataOperation operation = new ImportDataOperation(List.of(directory.resolve("images")),
				fixture.project().getFolder("data"));
		assertThrows(OperationCanceledException.class, () -> operation.run(cancelled));
		assertFalse(fixture.project().getFolder("data").getFile("images").exists());
	}

	@Test
	void importedExampleIsAGanProjectUnderAnyName() throws CoreException, IOException {
		Files.writeString(directory.resolve(".project"),
				"<projectDescription><name>example</name></projectDescription>");
		Files.writeString(directory.resolve("model.gan"), ProjectFixture.template("mlp-gan"));
		assertEquals("example", ImportExampleOperation.projectName(directory));
		new ImportExampleOperation(directory, created).run(null);
		assertTrue(ModelFiles.isGanProject(created));
		assertEquals("mlp-gan", read(created.getFile("model.gan")).name());
		assertThrows(CoreException.class, () -> new ImportExampleOperation(directory, created).run(null));
		assertTrue(created.getFile("model.gan").exists());
	}

	@Test
	void folderWithoutADescriptionIsAnExampleOfItsName() throws CoreException, IOException {
		Path plain = Files.createDirectory(directory.resolve("plain"));
		Files.writeString(plain.resolve("model.gan"), ProjectFixture.template("mlp-gan"));
		assertEquals("plain", ImportExampleOperation.projectName(plain));
		new ImportExampleOperation(plain, created).run(null);
		assertTrue(ModelFiles.isGanProject(created));
		assertEquals("mlp-gan", read(created.getFile("model.gan")).name());
	}

	@Test
	void fileIsNoExample() throws IOException {
		Path file = Files.createFile(directory.resolve("model.gan"));
		CoreException error = assertThrows(CoreException.class,
				() -> new ImportExampleOperation(file, created).run(null));
		assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
		assertFalse(created.exists());
	}
}
