/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import java.util.List;
import java.util.Optional;

/**
 * A type of thing that an experiment is made of (a layer type, an optimizer, an objective, a data set source), with the
 * fields that describe one instance. Definitions are stateless and compared by identity.
 */
public interface Definition {

	/** @return the identifier in the file, for example {@code conv2d} */
	String type();

	/** @return the name for people in headline case, for example {@code Convolution 2D} */
	String title();

	/** @return up to three sentences that say what it does */
	String summary();

	/** @return the fields in the order in which they are written */
	List<Field<?>> fields();

	/**
	 * Finds a field by its JSON name.
	 *
	 * @param name the JSON member name
	 * @return the field, if there is one
	 */
	default Optional<Field<?>> field(String name) {
		return fields().stream().filter(f -> f.name().equals(name)).findFirst();
	}
}
