/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ganvas.architecture.fixture.lower.Lower;
import org.ganvas.architecture.fixture.upper.Upper;
import org.ganvas.architecture.fixture.upper.internal.Secret;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The rules see what they are there to see: checked on classes that break them. */
class RulesTest {

	private static final String FIXTURE = "org.ganvas.architecture.fixture";
	private static final String LOWER = FIXTURE + ".lower";
	private static final String UPPER = FIXTURE + ".upper";

	private final JavaClasses lower = new ClassFileImporter().importClasses(Lower.class);
	private final JavaClasses all = new ClassFileImporter().importClasses(Lower.class, Upper.class, Secret.class);

	@Test
	void forbiddenArrowIsFound() {
		assertTrue(new Room(LOWER, List.of(), List.of()).rule().evaluate(lower).hasViolation());
	}

	@Test
	void allowedArrowPasses() {
		assertFalse(new Room(LOWER, List.of(UPPER), List.of()).rule().evaluate(lower).hasViolation());
	}

	@Test
	void deniedPartOfAnAllowedPackageIsFound() {
		Room room = new Room(LOWER, List.of(UPPER), List.of(UPPER + ".internal"));
		assertTrue(room.rule().evaluate(lower).hasViolation());
	}

	@Test
	void packageWhoseNameOnlyStartsTheSameIsNotAllowed() {
		Room room = new Room(LOWER, List.of(FIXTURE + ".up"), List.of());
		assertTrue(room.rule().evaluate(lower).hasViolation());
	}

	@Test
	void useOfForeignInternalsIsFound() {
		assertTrue(Rules.noForeignInternals(LOWER, FIXTURE).evaluate(lower).hasViolation());
	}

	@Test
	void useOfOwnInternalsPasses() {
		assertFalse(Rules.noForeignInternals(UPPER, FIXTURE).evaluate(all).hasViolation());
	}

	@Test
	void packageCycleIsFound() {
		assertTrue(Rules.noPackageCycles(FIXTURE).evaluate(all).hasViolation());
	}

	@Test
	void oneWayPassesAsFreeOfCycles() {
		assertFalse(Rules.noPackageCycles(FIXTURE).evaluate(lower).hasViolation());
	}
}
