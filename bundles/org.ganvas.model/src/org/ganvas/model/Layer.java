/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model;

import java.util.List;
import java.util.Objects;

import org.ganvas.model.field.Field;
import org.ganvas.model.field.Settings;
import org.ganvas.model.layer.LayerType;

/**
 * One node of a network's graph.
 *
 * @param name unique in its network
 * @param inputs the names of the layers whose outputs it takes, in order; empty for the input family
 * @param settings the values of its type's fields; the definition is a {@link LayerType}
 */
public record Layer(String name, List<String> inputs, Settings settings) {

	/** Copies the list and checks that the settings are those of a layer type. */
	public Layer {
		Objects.requireNonNull(name, "name");
		inputs = List.copyOf(inputs);
		if (!(settings.definition() instanceof LayerType)) {
			throw new IllegalArgumentException(settings.definition().type() + " is not a layer type.");
		}
	}

	/** @return the layer's type */
	public LayerType type() {
		return (LayerType) settings.definition();
	}

	/**
	 * The value of a field of the layer's type.
	 *
	 * @param <T> the Java type of the value
	 * @param field the field
	 * @return the value given, or the default
	 */
	public <T> T get(Field<T> field) {
		return settings.get(field);
	}

	/**
	 * A copy with other inputs.
	 *
	 * @param newInputs the names of the layers whose outputs it takes, in order
	 * @return the copy
	 */
	public Layer withInputs(List<String> newInputs) {
		return new Layer(name, newInputs, settings);
	}

	/**
	 * A copy with other settings.
	 *
	 * @param newSettings the settings, of a layer type
	 * @return the copy
	 */
	public Layer withSettings(Settings newSettings) {
		return new Layer(name, inputs, newSettings);
	}

	/**
	 * A copy with one value given.
	 *
	 * @param <T> the Java type of the value
	 * @param field a field of the layer's type
	 * @param value the value
	 * @return the copy
	 */
	public <T> Layer with(Field<T> field, T value) {
		return withSettings(settings.with(field, value));
	}
}
