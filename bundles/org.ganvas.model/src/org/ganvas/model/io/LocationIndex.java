/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.model.io;

import java.util.Map;
import java.util.Optional;

import org.ganvas.model.json.JsonLocation;

/** Where the parts of an experiment are in the text that it was read from. */
public final class LocationIndex {

	private final Map<String, JsonLocation> locations;

	LocationIndex(Map<String, JsonLocation> locations) {
		this.locations = Map.copyOf(locations);
	}

	/**
	 * Finds a place.
	 *
	 * @param path a path as in {@link ExperimentPaths}, or the place of a validation problem
	 * @return where the value begins, or else the nearest part around it that is in the text; empty if the text is not
	 * JSON
	 */
	public Optional<JsonLocation> find(String path) {
		for (String part = path;;) {
			JsonLocation location = locations.get(part);
			if (location != null || part.isEmpty()) {
				return Optional.ofNullable(location);
			}
			part = part.substring(0, Math.max(part.lastIndexOf('.'), 0));
		}
	}
}
