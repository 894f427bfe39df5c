/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;

import org.ganvas.model.layer.LayerType;

/** The compilers of all layer types, found as services. */
final class LayerCompilers {

	private static final Map<Class<? extends LayerType>, LayerCompiler> BY_TYPE = load();

	private LayerCompilers() {
	}

	private static Map<Class<? extends LayerType>, LayerCompiler> load() {
		Map<Class<? extends LayerType>, LayerCompiler> found = new HashMap<>();
		for (LayerCompiler compiler : ServiceLoader.load(LayerCompiler.class, LayerCompiler.class.getClassLoader())) {
			found.put(compiler.type(), compiler);
		}
		return Map.copyOf(found);
	}

	/**
	 * The compiler of a layer type.
	 *
	 * @throws IllegalArgumentException if the engine has none
	 */
	static LayerCompiler of(LayerType type) {
		LayerCompiler compiler = BY_TYPE.get(type.getClass());
		if (compiler == null) {
			throw new IllegalArgumentException("The engine has no compiler for layers of type " + type.type() + ".");
		}
		return compiler;
	}
}
