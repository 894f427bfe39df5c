/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/**
 * JFace gave this class up in favor of {@link org.eclipse.core.runtime.Assert}; GEF 3.2 still calls it by this name.
 */
public final class Assert {

	private Assert() {
	}

	/**
	 * Asserts that an argument is legal.
	 *
	 * @param expression what must hold
	 * @return {@code true}
	 * @throws IllegalArgumentException if it does not hold
	 */
	public static boolean isLegal(boolean expression) {
		return org.eclipse.core.runtime.Assert.isLegal(expression);
	}

	/**
	 * Asserts that an argument is legal.
	 *
	 * @param expression what must hold
	 * @param message what is wrong if it does not
	 * @return {@code true}
	 * @throws IllegalArgumentException if it does not hold
	 */
	public static boolean isLegal(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isLegal(expression, message);
	}

	/**
	 * Asserts that an object is there.
	 *
	 * @param object what must not be {@code null}
	 */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/**
	 * Asserts that an object is there.
	 *
	 * @param object what must not be {@code null}
	 * @param message what is wrong if it is
	 */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/**
	 * Asserts that something holds.
	 *
	 * @param expression what must hold
	 * @return {@code true}
	 */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/**
	 * Asserts that something holds.
	 *
	 * @param expression what must hold
	 * @param message what is wrong if it does not
	 * @return {@code true}
	 */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
