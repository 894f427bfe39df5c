/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application that brings example projects into a workspace. */
class ImportProjectsTest {

	private static final String NAME = "imported-example";

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);

	@TempDir
	Path directory;

	@BeforeEach
	void writeExample() throws IOException {
		Files.writeString(directory.resolve(".project"),
				"<projectDescription><name>" + NAME + "</name></projectDescription>");
		Files.writeString(directory.resolve("dcgan.gan"), "{}");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.delete(true, true, null);
	}

	@Test
	void projectIsCopiedIntoTheWorkspaceAndOpen() throws Exception {
		importProjects(directory);
		assertTrue(project.isOpen());
		assertEquals("{}", read(project.getFile("dcgan.gan")));
		assertTrue(project.getLocation().toPath()
				.startsWith(ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath()));
	}

	@Test
	void directoryWithoutDescriptionBecomesAProjectOfItsName() throws Exception {
		Path plain = Files.createDirectory(directory.resolve("plain-example"));
		Files.writeString(plain.resolve("mlp.gan"), "{}");
		IProject created = ResourcesPlugin.getWorkspace().getRoot().getProject("plain-example");
		try {
			importProjects(plain);
			assertEquals("{}", read(created.getFile("mlp.gan")));
		} finally {
			created.delete(true, true, null);
		}
	}

	@Test
	void projectThatIsThereAlreadyIsLeftAlone() throws Exception {
		importProjects(directory);
		IFile file = project.getFile("dcgan.gan");
		file.setContents(new ByteArrayInputStream("mine".getBytes(StandardCharsets.UTF_8)), 0, null);
		importProjects(directory);
		assertEquals("mine", read(file));
	}

	private void importProjects(Path source) throws Exception {
		Map<String, Object> arguments = Map.of(IApplicationContext.APPLICATION_ARGS,
				new String[] { source.toString() });
		IApplicationContext context = (IApplicationContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { IApplicationContext.class },
				(proxy, method, parameters) -> method.getName().equals("getArguments") ? arguments : null);
		IConfigurationElement application = Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", "org.ganvas.core.importProjects")
				.getConfigurationElements()[0];
		((IApplication) application.getChildren("run")[0].createExecutableExtension("class")).start(context);
	}

	private static String read(IFile file) throws CoreException, IOException {
		return new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
	}
}
