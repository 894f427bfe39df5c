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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Arrows between bundles point one way only: UI to core to protocol and model; engine and core to data to model. */
class ForbiddenArrowTest {

	private static final List<String> PLATFORM = List.of("org.eclipse.core", "org.eclipse.debug.core",
			"org.eclipse.equinox", "org.eclipse.osgi", "org.osgi");
	private static final List<String> GEF = List.of("org.eclipse.draw2d", "org.eclipse.gef");
	private static final String ROOT = "org.ganvas";

	private static final List<Room> ROOMS = List.of(
			new Room("org.ganvas.model", List.of("com.fasterxml.jackson.core"), List.of()),
			new Room("org.ganvas.protocol", List.of("com.google.gson", "org.eclipse.lsp4j.jsonrpc"), List.of()),
			new Room("org.ganvas.datasets", List.of(), List.of()),
			new Room("org.ganvas.data", List.of("org.ganvas.model", "org.ganvas.datasets"), List.of()),
			new Room("org.ganvas.engine",
					List.of("org.ganvas.model", "org.ganvas.protocol", "org.ganvas.data", "org.deeplearning4j",
							"org.nd4j", "org.bytedeco", "picocli", "org.slf4j", "com.fasterxml.jackson.core"),
					List.of()),
			new Room("org.ganvas.core", join(PLATFORM, "org.ganvas.model", "org.ganvas.protocol", "org.ganvas.data"),
					List.of("org.eclipse.core.databinding", "org.eclipse.core.commands")),
			new Room("org.ganvas.ui",
					join(PLATFORM, "org.ganvas.core", "org.ganvas.data", "org.ganvas.model", "org.eclipse.debug.ui",
							"org.eclipse.e4", "org.eclipse.jface", "org.eclipse.swt", "org.eclipse.text",
							"org.eclipse.ui"),
					List.of("org.ganvas.ui.diagram")),
			new Room("org.ganvas.ui.diagram", join(join(PLATFORM, GEF.toArray(String[]::new)), "org.ganvas.ui",
					"org.ganvas.core", "org.ganvas.model", "org.eclipse.help", "org.eclipse.jface", "org.eclipse.swt",
					"org.eclipse.text", "org.eclipse.ui"), List.of()));

	/** Bundles without a room: fragments, which add to the bundle of somebody else. */
	private static final List<String> FRAGMENTS = List.of("org.ganvas.engine.linux.x86_64",
			"org.ganvas.engine.macosx.x86_64", "org.ganvas.engine.win32.x86_64", "org.ganvas.gef.compat");

	/** Bundles that hold nothing that could use anything. */
	private static final List<String> WITHOUT_CODE = List.of("org.ganvas.doc");

	private static List<String> join(List<String> first, String... more) {
		return Stream.concat(first.stream(), Stream.of(more)).toList();
	}

	static List<Room> rooms() {
		return ROOMS;
	}

	@Test
	void everyBundleHasARoom() {
		List<String> known = join(join(FRAGMENTS, WITHOUT_CODE.toArray(String[]::new)),
				ROOMS.stream().map(Room::bundle).toArray(String[]::new));
		assertEquals(new TreeSet<>(known), new TreeSet<>(Checkout.bundles()));
	}

	@Test
	void bundlesWithoutCodeHaveNone() throws IOException {
		for (String bundle : WITHOUT_CODE) {
			assertFalse(Checkout.hasCode(bundle), bundle + " has code and needs a room");
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void bundleUsesOnlyWhatItsRoomAllows(Room room) throws IOException {
		JavaClasses classes = importBundle(room.bundle());
		if (!classes.isEmpty()) {
			room.rule().check(classes);
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void bundleKeepsOutOfTheInternalsOfOthers(Room room) throws IOException {
		JavaClasses classes = importBundle(room.bundle());
		if (!classes.isEmpty()) {
			Rules.noForeignInternals(room.bundle(), ROOT).check(classes);
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void packagesAreExportedUnlessTheyAreInternal(Room room) throws IOException {
		Set<String> open = Checkout.packages(room.bundle()).stream().filter(name -> name.startsWith(ROOT))
				.filter(name -> !(name + ".").contains(".internal.")).collect(Collectors.toCollection(TreeSet::new));
		assertFalse(open.isEmpty());
		Set<String> exported = Checkout.header(room.bundle(), "Export-Package").stream()
				.filter(name -> !(name + ".").contains(".internal.")).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(open, exported);
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void internalPackagesAreOpenToTheBundlesTestsOnly(Room room) throws IOException {
		for (String clause : Checkout.clauses(room.bundle(), "Export-Package")) {
			if (clause.contains(".internal")) {
				assertEquals("x-friends:=\"" + room.bundle() + ".tests\"", clause.substring(clause.indexOf(';') + 1));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void packagesOfABundleHaveNoCycles(Room room) throws IOException {
		JavaClasses classes = importBundle(room.bundle());
		if (!classes.isEmpty()) {
			Rules.noPackageCycles(room.bundle()).check(classes);
		}
	}

	/** A bundle with code that was not compiled is a fault of the build and must not look like a clean bundle. */
	private static JavaClasses importBundle(String bundle) throws IOException {
		JavaClasses classes = new ClassFileImporter()
				.importPath(Checkout.BUNDLES.resolve(bundle).resolve("target/classes"));
		if (Checkout.hasCode(bundle)) {
			assertFalse(classes.isEmpty(), "No classes of " + bundle + ", build it first");
		}
		return classes;
	}
}
