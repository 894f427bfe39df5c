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
import java.util.List;
import java.util.Optional;

/**
 * Named values in the order of the text; the reader guarantees that names are unique.
 *
 * @param members the values
 * @param location where it begins
 */
public record JsonObject(List<JsonMember> members, JsonLocation location) implements JsonNode {

	/** Copies the list. */
	public JsonObject {
		members = List.copyOf(members);
	}

	/** @return a builder of objects without location */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Finds a value.
	 *
	 * @param name the name
	 * @return the value, if there is one
	 */
	public Optional<JsonNode> get(String name) {
		return member(name).map(JsonMember::value);
	}

	/**
	 * Finds a member.
	 *
	 * @param name the name
	 * @return the member, if there is one
	 */
	public Optional<JsonMember> member(String name) {
		return members.stream().filter(m -> m.name().equals(name)).findFirst();
	}

	@Override
	public String describe() {
		return "an object";
	}

	/** Collects members in order. */
	public static final class Builder {

		private final List<JsonMember> members = new ArrayList<>();

		private Builder() {
		}

		/**
		 * Adds a member.
		 *
		 * @param name a name not used before
		 * @param value the value
		 * @return this
		 */
		public Builder put(String name, JsonNode value) {
			members.add(new JsonMember(name, JsonLocation.NONE, value));
			return this;
		}

		/**
		 * Adds a text.
		 *
		 * @param name a name not used before
		 * @param value the value
		 * @return this
		 */
		public Builder put(String name, String value) {
			return put(name, JsonString.of(value));
		}

		/**
		 * Adds an integer.
		 *
		 * @param name a name not used before
		 * @param value the value
		 * @return this
		 */
		public Builder put(String name, long value) {
			return put(name, JsonNumber.of(value));
		}

		/**
		 * Adds a number.
		 *
		 * @param name a name not used before
		 * @param value the value, finite
		 * @return this
		 */
		public Builder put(String name, double value) {
			return put(name, JsonNumber.of(value));
		}

		/**
		 * Adds a boolean.
		 *
		 * @param name a name not used before
		 * @param value the value
		 * @return this
		 */
		public Builder put(String name, boolean value) {
			return put(name, JsonBoolean.of(value));
		}

		/** @return the object */
		public JsonObject build() {
			return new JsonObject(members, JsonLocation.NONE);
		}
	}
}
