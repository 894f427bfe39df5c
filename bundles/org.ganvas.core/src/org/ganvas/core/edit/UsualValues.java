/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.edit;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.ganvas.model.field.Field;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonString;

/** What one begins with in fields that must be given. */
public final class UsualValues {

	/** One gray image of 28 by 28 pixels. */
	static final JsonNode GRAYSCALE_28 = integers(1, 28, 28);

	private static final Map<String, JsonNode> BY_NAME = Map.ofEntries(Map.entry("size", JsonNumber.of(100)),
			Map.entry("units", JsonNumber.of(128)), Map.entry("filters", JsonNumber.of(64)),
			Map.entry("kernel", JsonNumber.of(3)), Map.entry("classes", JsonNumber.of(10)),
			Map.entry("learningRate", JsonNumber.of(0.0002)), Map.entry("function", JsonString.of("leakyRelu")),
			Map.entry("shape", GRAYSCALE_28), Map.entry("entry", JsonString.of("mnist")),
			Map.entry("images", JsonString.of("train-images-idx3-ubyte.gz")),
			Map.entry("path", JsonString.of("images")));

	private UsualValues() {
	}

	/**
	 * The usual value of a field.
	 *
	 * @param field a field of any definition
	 * @return the value as a model file has it, if there is one
	 */
	public static Optional<JsonNode> of(Field<?> field) {
		return Optional.ofNullable(BY_NAME.get(field.name()));
	}

	static JsonNode integers(long... values) {
		return JsonArray.of(Arrays.stream(values).<JsonNode>mapToObj(JsonNumber::of).toList());
	}
}
