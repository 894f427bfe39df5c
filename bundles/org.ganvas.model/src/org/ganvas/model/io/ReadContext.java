/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.field.ValueException;
import org.ganvas.model.field.ValueType;
import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.json.JsonMember;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.json.JsonObject;

/** Collects problems and locations while an experiment is read. */
final class ReadContext {

	private final List<ReadProblem> problems = new ArrayList<>();
	private final Map<String, JsonLocation> locations = new HashMap<>();

	void problem(JsonLocation location, String path, String message) {
		problems.add(new ReadProblem(location.line(), location.column(), path, message));
	}

	void locate(String path, JsonLocation location) {
		locations.putIfAbsent(path, location);
	}

	boolean isLocated(String path) {
		return locations.containsKey(path);
	}

	List<ReadProblem> problems() {
		return problems.stream()
				.sorted(Comparator.comparingInt(ReadProblem::line).thenComparingInt(ReadProblem::column))
				.toList();
	}

	LocationIndex locations() {
		return new LocationIndex(locations);
	}

	Optional<JsonObject> object(JsonNode node, String path, String content) {
		locate(path, node.location());
		if (node instanceof JsonObject object) {
			return Optional.of(object);
		}
		problem(node.location(), path, "Expected an object with " + content + ", but found " + node.describe() + ".");
		return Optional.empty();
	}

	<T> Optional<T> value(JsonNode node, String path, ValueType<T> type) {
		locate(path, node.location());
		try {
			return Optional.of(type.decode(node));
		} catch (ValueException e) {
			problem(node.location(), path, e.getMessage());
			return Optional.empty();
		}
	}

	/** The value of a member that must be there. */
	Optional<JsonNode> required(JsonObject object, String path, String name, String allowed) {
		Optional<JsonNode> value = object.get(name);
		if (value.isEmpty()) {
			problem(object.location(), join(path, name), "The field \"" + name + "\" is missing: " + allowed
					+ " is expected.");
		}
		return value;
	}

	/** Reports members that are not known. */
	void rejectUnknown(JsonObject object, String path, String owner, Collection<String> known) {
		for (JsonMember member : object.members()) {
			if (!known.contains(member.name())) {
				String names = known.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
				problem(member.nameLocation(), path, owner + " has no field \"" + member.name() + "\"."
						+ DidYouMean.question(member.name(), known) + " Its fields are " + names + ".");
			}
		}
	}

	static String join(String path, String name) {
		return path.isEmpty() ? name : path + '.' + name;
	}
}
