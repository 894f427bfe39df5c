/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Optional;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Rules that hold in every bundle. */
final class Rules {

	private Rules() {
	}

	/** No package below a root depends on itself by way of others. */
	static ArchRule noPackageCycles(String root) {
		return slices().assignedFrom(new SliceAssignment() {

			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				String name = type.getPackageName();
				return name.equals(root) || name.startsWith(root + ".") ? SliceIdentifier.of(name)
						: SliceIdentifier.ignore();
			}

			@Override
			public String getDescription() {
				return "packages of " + root;
			}
		}).should().beFreeOfCycles();
	}

	/**
	 * The internal packages of a bundle are used by that bundle alone.
	 *
	 * @param bundle the bundle whose classes are checked
	 * @param root the root package of all bundles
	 */
	static ArchRule noForeignInternals(String bundle, String root) {
		return ArchRuleDefinition.noClasses().should()
				.dependOnClassesThat(DescribedPredicate.describe("are internal to another bundle", type -> {
					Optional<String> owner = ownerOfInternal(type.getBaseComponentType().getPackageName());
					return owner.isPresent() && owner.get().startsWith(root + ".") && !owner.get().equals(bundle);
				}));
	}

	/** The bundle's root package is what comes before {@code internal}. */
	private static Optional<String> ownerOfInternal(String name) {
		int end = (name + ".").indexOf(".internal.");
		return end < 0 ? Optional.empty() : Optional.of(name.substring(0, end));
	}
}
