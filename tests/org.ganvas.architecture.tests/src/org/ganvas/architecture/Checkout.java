/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where things are in the checkout; Maven runs tests in the directory of their module. */
final class Checkout {

	static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
	static final Path BUNDLES = ROOT.resolve("bundles");
	static final Path TARGET_PLATFORM = ROOT.resolve("target-platform");

	private Checkout() {
	}

	/** The names of all bundles. */
	static List<String> bundles() {
		try (Stream<Path> directories = Files.list(BUNDLES)) {
			return directories.filter(directory -> Files.exists(directory.resolve("META-INF/MANIFEST.MF")))
					.map(directory -> directory.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new IllegalStateException("Cannot list the bundles", e);
		}
	}

	/** Whether a bundle has Java sources that compile to classes. */
	static boolean hasCode(String bundle) throws IOException {
		return sources(bundle).stream().anyMatch(file -> !file.endsWith("package-info.java"));
	}

	/** The packages of a bundle's sources. */
	static Set<String> packages(String bundle) throws IOException {
		return sources(bundle).stream().map(file -> file.getParent().toString().replace(File.separatorChar, '.'))
				.collect(Collectors.toSet());
	}

	/** The Java sources of a bundle, relative to its source directory. */
	private static List<Path> sources(String bundle) throws IOException {
		Path directory = BUNDLES.resolve(bundle).resolve("src");
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(file -> file.toString().endsWith(".java")).map(directory::relativize).toList();
		}
	}

	/** The elements of a header of a bundle's manifest, without attributes and directives. */
	static List<String> header(String bundle, String header) throws IOException {
		return clauses(bundle, header).stream().map(clause -> clause.split(";")[0].strip()).toList();
	}

	/** The elements of a header of a bundle's manifest, with attributes and directives. */
	static List<String> clauses(String bundle, String header) throws IOException {
		try (InputStream stream = Files.newInputStream(BUNDLES.resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
			String value = new Manifest(stream).getMainAttributes().getValue(header);
			// a comma inside of quotes belongs to a version range or a list of friends
			return value == null ? List.of()
					: Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).toList();
		}
	}
}
