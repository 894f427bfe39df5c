/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of bundles: some things that users read about stand nowhere else. */
final class Sources {

	private Sources() {
	}

	/** The sources of a bundle. */
	static List<Path> of(String bundle) throws IOException {
		return below(HelpFile.BUNDLES.resolve(bundle).resolve("src"));
	}

	/** The sources of all bundles. */
	static List<Path> all() throws IOException {
		try (Stream<Path> bundles = Files.list(HelpFile.BUNDLES)) {
			return bundles.map(bundle -> bundle.resolve("src")).filter(Files::isDirectory).flatMap(source -> {
				try {
					return below(source).stream();
				} catch (IOException e) {
					throw new IllegalStateException(e);
				}
			}).toList();
		}
	}

	private static List<Path> below(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(file -> file.toString().endsWith(".java")).toList();
		}
	}
}
