/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.objective;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.field.Registry;

/** The objectives: services of {@link ObjectiveType}. */
public final class Objectives {

	private static final Registry<ObjectiveType> REGISTRY = new Registry<>(ObjectiveType.class);

	private Objectives() {
	}

	/** @return all objectives in the order in which they are offered */
	public static List<ObjectiveType> all() {
		return REGISTRY.all();
	}

	/**
	 * Finds an objective by its identifier.
	 *
	 * @param type the identifier in the file, for example {@code nonSaturating}
	 * @return the objective, if there is one
	 */
	public static Optional<ObjectiveType> find(String type) {
		return REGISTRY.find(type);
	}

	/**
	 * The instance of a class.
	 *
	 * @param <C> the class
	 * @param objectiveClass the class
	 * @return the instance
	 */
	public static <C extends ObjectiveType> C of(Class<C> objectiveClass) {
		return REGISTRY.of(objectiveClass);
	}

	/** @return the registry itself */
	public static Registry<ObjectiveType> registry() {
		return REGISTRY;
	}
}
