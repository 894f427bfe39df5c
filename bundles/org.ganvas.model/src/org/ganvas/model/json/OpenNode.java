/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object or array whose end has not been read yet. */
final class OpenNode {

	private final boolean object;
	private final JsonLocation location;
	private final List<JsonNode> elements = new ArrayList<>();
	private final List<JsonMember> members = new ArrayList<>();
	private final Map<String, JsonLocation> names = new HashMap<>();
	private String name;

	OpenNode(boolean object, JsonLocation location) {
		this.object = object;
		this.location = location;
	}

	boolean isObject() {
		return object;
	}

	JsonLocation location() {
		return location;
	}

	void name(String memberName, JsonLocation nameLocation) throws JsonSyntaxException {
		JsonLocation earlier = names.putIfAbsent(memberName, nameLocation);
		if (earlier != null) {
			throw new JsonSyntaxException(JsonString.of(memberName).describe().replaceFirst("the text", "The name")
					+ " is already used in line " + earlier.line() + ", column " + earlier.column()
					+ " of the same object. Remove or rename one of the two.", nameLocation);
		}
		name = memberName;
	}

	void add(JsonNode node) {
		if (object) {
			members.add(new JsonMember(name, names.get(name), node));
		} else {
			elements.add(node);
		}
	}

	JsonNode close() {
		return object ? new JsonObject(members, location) : new JsonArray(elements, location);
	}
}
