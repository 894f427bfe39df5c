/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.dataset;

import java.util.List;
import java.util.Optional;

import org.ganvas.model.field.Registry;

/** The sources of examples: services of {@link DatasetSource}. */
public final class DatasetSources {

	private static final Registry<DatasetSource> REGISTRY = new Registry<>(DatasetSource.class);

	private DatasetSources() {
	}

	/** @return all sources in the order in which they are offered */
	public static List<DatasetSource> all() {
		return REGISTRY.all();
	}

	/**
	 * Finds a source by its identifier.
	 *
	 * @param type the identifier in the file, for example {@code idx}
	 * @return the source, if there is one
	 */
	public static Optional<DatasetSource> find(String type) {
		return REGISTRY.find(type);
	}

	/**
	 * The instance of a class.
	 *
	 * @param <C> the class
	 * @param sourceClass the class
	 * @return the instance
	 */
	public static <C extends DatasetSource> C of(Class<C> sourceClass) {
		return REGISTRY.of(sourceClass);
	}

	/** @return the registry itself */
	public static Registry<DatasetSource> registry() {
		return REGISTRY;
	}
}
