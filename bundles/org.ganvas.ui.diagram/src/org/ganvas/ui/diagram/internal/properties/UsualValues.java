/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.properties;

import java.util.List;
import java.util.Map;

import org.ganvas.model.field.Field;

/** What one begins with in a field that must be given when a type is chosen. */
final class UsualValues {

	private static final Map<String, String> BY_NAME = Map.of("learningRate", "0.0002", "entry", "mnist", "images",
			"train-images-idx3-ubyte.gz", "path", "images", "shape", "[1, 28, 28]");

	private UsualValues() {
	}

	static String of(Field<?> field) {
		List<String> choices = FieldText.choices(field);
		return BY_NAME.getOrDefault(field.name(), choices.isEmpty() ? "1" : choices.get(0));
	}
}
