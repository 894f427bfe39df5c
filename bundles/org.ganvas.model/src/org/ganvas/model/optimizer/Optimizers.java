/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.optimizer;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.field.Registry;

/** The optimizers: services of {@link OptimizerType}. */
public final class Optimizers {

	private static final Registry<OptimizerType> REGISTRY = new Registry<>(OptimizerType.class);

	private Optimizers() {
	}

	/** @return all optimizers in the order in which they are offered */
	public static List<OptimizerType> all() {
		return REGISTRY.all();
	}

	/**
	 * Finds an optimizer by its identifier.
	 *
	 * @param type the identifier in the file, for example {@code adam}
	 * @return the optimizer, if there is one
	 */
	public static Optional<OptimizerType> find(String type) {
		return REGISTRY.find(type);
	}

	/**
	 * The instance of a class.
	 *
	 * @param <C> the class
	 * @param optimizerClass the class
	 * @return the instance
	 */
	public static <C extends OptimizerType> C of(Class<C> optimizerClass) {
		return REGISTRY.of(optimizerClass);
	}

	/** @return the registry itself */
	public static Registry<OptimizerType> registry() {
		return REGISTRY;
	}
}
