/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The definitions of one kind, one instance each, found as services by the class loader of the kind.
 *
 * @param <D> the kind
 */
public final class Registry<D extends Definition> {

	private final Map<String, D> byType;

	/**
	 * Loads the definitions.
	 *
	 * @param kind the service interface
	 */
	public Registry(Class<D> kind) {
		Map<String, D> found = new LinkedHashMap<>();
		for (D definition : ServiceLoader.load(kind, kind.getClassLoader())) {
			if (found.put(definition.type(), definition) != null) {
				throw new IllegalStateException("Two definitions have the type " + definition.type() + ".");
			}
		}
		byType = Collections.unmodifiableMap(found);
	}

	/** @return all definitions in the order in which they are offered */
	public List<D> all() {
		return List.copyOf(byType.values());
	}

	/** @return the identifiers of all definitions in the order in which they are offered */
	public List<String> types() {
		return List.copyOf(byType.keySet());
	}

	/**
	 * Finds a definition by its identifier.
	 *
	 * @param type the identifier in the file
	 * @return the definition, if there is one
	 */
	public Optional<D> find(String type) {
		return Optional.ofNullable(byType.get(type));
	}

	/**
	 * The instance of a class.
	 *
	 * @param <C> the class
	 * @param definitionClass the class
	 * @return the instance
	 * @throws IllegalArgumentException if the class is not registered as a service
	 */
	public <C extends D> C of(Class<C> definitionClass) {
		return byType.values().stream().filter(d -> d.getClass() == definitionClass).map(definitionClass::cast)
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException(definitionClass.getName() + " is not registered."));
	}
}
