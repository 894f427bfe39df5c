/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.layer;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.field.Registry;

/** The layer types: services of {@link LayerType}. */
public final class LayerTypes {

	private static final Registry<LayerType> REGISTRY = new Registry<>(LayerType.class);

	private LayerTypes() {
	}

	/** @return all types in the order in which they are offered */
	public static List<LayerType> all() {
		return REGISTRY.all();
	}

	/**
	 * Finds a type by its identifier.
	 *
	 * @param type the identifier in the file, for example {@code conv2d}
	 * @return the type, if there is one
	 */
	public static Optional<LayerType> find(String type) {
		return REGISTRY.find(type);
	}

	/**
	 * The instance of a class.
	 *
	 * @param <C> the class
	 * @param typeClass the class
	 * @return the instance
	 */
	public static <C extends LayerType> C of(Class<C> typeClass) {
		return REGISTRY.of(typeClass);
	}

	/** @return the registry itself */
	public static Registry<LayerType> registry() {
		return REGISTRY;
	}
}
