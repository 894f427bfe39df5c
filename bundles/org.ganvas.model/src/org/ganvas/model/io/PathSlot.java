/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.ganvas.model.Experiment;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;

/** One value of an experiment that has a path, as text. */
interface PathSlot {

	/** The value, if it is set or has a default. */
	Optional<String> get(Experiment experiment);

	Experiment set(Experiment experiment, String value) throws ValueException;

	/** A value of a type, with the way to read it and to change it. */
	static <T> PathSlot of(ValueType<T> type, Function<Experiment, Optional<T>> getter,
			BiFunction<Experiment, T, Experiment> setter) {
		return new PathSlot() {

			@Override
			public Optional<String> get(Experiment experiment) {
				return getter.apply(experiment).map(value -> ValueText.encode(type, value));
			}

			@Override
			public Experiment set(Experiment experiment, String value) throws ValueException {
				return setter.apply(experiment, ValueText.decode(type, value));
			}
		};
	}
}
