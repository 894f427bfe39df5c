/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.field;

import org.ganvas.model.json.JsonBoolean;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;

/** True or false. */
public final class BooleanType implements ValueType<Boolean> {

	/** The only instance. */
	public static final BooleanType INSTANCE = new BooleanType();

	private BooleanType() {
	}

	@Override
	public Boolean decode(JsonNode node) throws ValueException {
		if (node instanceof JsonBoolean bool) {
			return bool.value();
		}
		throw ValueException.expected(this, node);
	}

	@Override
	public JsonNode encode(Boolean value) {
		return JsonBoolean.of(value);
	}

	@Override
	public String allowed() {
		return "true or false";
	}

	@Override
	public JsonNode schema() {
		return JsonObject.builder().put("type", "boolean").build();
	}
}
