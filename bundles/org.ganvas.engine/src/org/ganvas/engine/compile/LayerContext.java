/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.compile;

import java.util.List;

import org.ganvas.model.Layer;
import org.ganvas.model.field.Field;
import org.ganvas.model.shape.Shape;

/**
 * A layer with what shape inference found out about it.
 *
 * @param layer the layer
 * @param inputs the shapes of its inputs, without batch
 * @param output the shape of its output, without batch
 */
public record LayerContext(Layer layer, List<Shape> inputs, Shape output) {

	/** Copies the list. */
	public LayerContext {
		inputs = List.copyOf(inputs);
	}

	/** @return the layer's name, which is also its vertex's name in DL4J */
	public String name() {
		return layer.name();
	}

	/** @return the shape of the only or first input, without batch */
	public Shape input() {
		return inputs.get(0);
	}

	/** @return the names of the layers that feed it, in order */
	public String[] inputNames() {
		return layer.inputs().toArray(String[]::new);
	}

	/**
	 * The value of a field of the layer's type.
	 *
	 * @param <T> the Java type of the value
	 * @param field the field
	 * @return the value given, or the default
	 */
	public <T> T get(Field<T> field) {
		return layer.get(field);
	}
}
