/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * A bundle and what its code may use.
 *
 * @param bundle the bundle's name, which is also its root package
 * @param allowed packages that it may use beside its own and those of the JDK, each with its sub-packages
 * @param denied packages that it may not use although they are below an allowed one
 */
record Room(String bundle, List<String> allowed, List<String> denied) {

	private static final List<String> JDK = List.of("java", "javax", "jdk", "com.sun.management", "org.w3c.dom",
			"org.xml.sax");

	/** Fails on a class of this room that uses what it may not. */
	ArchRule rule() {
		return classes().should().onlyDependOnClassesThat(mayBeUsed())
				.because("the architecture gives " + bundle + " nothing but " + allowed);
	}

	private DescribedPredicate<JavaClass> mayBeUsed() {
		return DescribedPredicate.describe("are open to " + bundle, type -> {
			String name = type.getBaseComponentType().getPackageName();
			return name.isEmpty() && type.getBaseComponentType().isPrimitive()
					|| isBelow(name, List.of(bundle)) && !isBelow(name, denied) || isBelow(name, JDK)
					|| isBelow(name, allowed) && !isBelow(name, denied);
		});
	}

	private static boolean isBelow(String name, List<String> roots) {
		return roots.stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
	}
}
