/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The poms fill {@code lib}, manifests and Eclipse class paths name what is in it: they must say the same. */
class EmbeddedJarsTest {

	private static final Pattern LIBRARY = Pattern.compile("kind=\"lib\" path=\"([^\"]*)\"");

	static List<String> bundlesWithJars() throws IOException {
		List<String> bundles = new ArrayList<>();
		for (String bundle : Checkout.bundles()) {
			if (!Checkout.header(bundle, "Bundle-ClassPath").isEmpty()) {
				bundles.add(bundle);
			}
		}
		return bundles;
	}

	@Test
	void engineAndItsNativeFragmentsEmbedJars() throws IOException {
		assertEquals(List.of("org.ganvas.engine", "org.ganvas.engine.linux.x86_64", "org.ganvas.engine.macosx.x86_64",
				"org.ganvas.engine.win32.x86_64"), bundlesWithJars());
	}

	@ParameterizedTest
	@MethodSource("bundlesWithJars")
	void manifestNamesTheJarsThatThePomBrings(String bundle) throws IOException {
		SortedSet<String> named = new TreeSet<>(Checkout.header(bundle, "Bundle-ClassPath"));
		named.remove(".");
		assertFalse(named.isEmpty());
		assertEquals(jars(bundle), named, "lib and Bundle-ClassPath of " + bundle + " differ (mvn clean empties lib)");
	}

	@ParameterizedTest
	@MethodSource("bundlesWithJars")
	void eclipseClassPathNamesTheJarsThatThePomBrings(String bundle) throws IOException {
		String text = Files.readString(Checkout.BUNDLES.resolve(bundle).resolve(".classpath"));
		SortedSet<String> named = LIBRARY.matcher(text).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(jars(bundle), named);
	}

	private static SortedSet<String> jars(String bundle) throws IOException {
		try (Stream<Path> files = Files.list(Checkout.BUNDLES.resolve(bundle).resolve("lib"))) {
			return files.map(file -> "lib/" + file.getFileName()).collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
