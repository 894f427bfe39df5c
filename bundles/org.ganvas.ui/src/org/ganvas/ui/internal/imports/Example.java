/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.internal.imports;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.ganvas.core.op.ImportExampleOperation;
import org.ganvas.ui.internal.GanvasUi;
import org.osgi.framework.Bundle;

/**
 * An example project that comes with Ganvas.
 *
 * @param folder its folder, with a file {@code .project}
 * @param name the project's name
 * @param description what it shows: the first paragraphs of its {@code README.md}; may be empty
 */
record Example(Path folder, String name, String description) {

	private static final String FOLDER = "examples";
	private static final String README = "README.md";

	/** The examples of this installation. */
	static List<Example> all() throws IOException {
		Bundle bundle = Platform.getBundle(GanvasUi.PLUGIN_ID);
		URL entry = bundle == null ? null : bundle.getEntry(FOLDER);
		if (entry == null) {
			return List.of();
		}
		try {
			return in(Path.of(URIUtil.toURI(FileLocator.toFileURL(entry))));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** The examples in a folder, by name. */
	static List<Example> in(Path folder) throws IOException {
		try (Stream<Path> folders = Files.list(folder)) {
			return folders.filter(f -> Files.isRegularFile(f.resolve(".project"))).sorted().map(Example::read).toList();
		}
	}

	private static Example read(Path folder) {
		try {
			return new Example(folder, ImportExampleOperation.projectName(folder), description(folder.resolve(README)));
		} catch (CoreException | IOException e) {
			GanvasUi.log(GanvasUi.error(e.getMessage(), e));
			return new Example(folder, folder.getFileName().toString(), "");
		}
	}

	private static String description(Path readme) throws IOException {
		if (!Files.isRegularFile(readme)) {
			return "";
		}
		String text = Files.readString(readme, StandardCharsets.UTF_8);
		return text.replaceFirst("^#[^\n]*\n+", "").replace("`", "").replaceAll("(?<!\n)\n(?!\n)", " ").strip();
	}
}
