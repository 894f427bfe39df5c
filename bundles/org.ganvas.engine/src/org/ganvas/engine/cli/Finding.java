/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.util.List;
import java.util.Locale;

import org.ganvas.model.io.LocationIndex;
import org.ganvas.model.io.ReadProblem;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;

/**
 * A problem of an experiment with its place in the text.
 *
 * @param source the file
 * @param location the place, unknown if the experiment was changed since it was read
 * @param path the place in the document
 * @param severity error or warning
 * @param code which rule it breaks
 * @param message a sentence
 * @param fixes what would mend it
 */
record Finding(String source, JsonLocation location, String path, Severity severity, String code, String message,
		List<String> fixes) {

	private static final String UNREADABLE = "file.format";

	static Finding of(String source, ReadProblem problem) {
		return new Finding(source, new JsonLocation(problem.line(), problem.column()), problem.path(), Severity.ERROR,
				UNREADABLE, problem.message(), List.of());
	}

	static Finding of(String source, Problem problem, LocationIndex locations) {
		return new Finding(source, locations.find(problem.path()).orElse(JsonLocation.NONE), problem.path(),
				problem.severity(), problem.code(), problem.message(),
				problem.fixes().stream().map(f -> f.label()).toList());
	}

	boolean isError() {
		return severity == Severity.ERROR;
	}

	/** The lines for people, in the form that editors turn into links. */
	String text() {
		String end = System.lineSeparator();
		String place = location.isKnown() ? ":" + location.line() + ":" + location.column() : "";
		StringBuilder text = new StringBuilder(source + place + ": " + severityName() + ": "
				+ (path.isEmpty() ? "" : path + ": ") + message + " [" + code + "]" + end);
		fixes.forEach(fix -> text.append("  fix: ").append(fix).append(end));
		return text.toString();
	}

	JsonObject json() {
		return JsonObject.builder().put("file", source).put("line", location.line()).put("column", location.column())
				.put("path", path).put("severity", severityName()).put("code", code).put("message", message)
				.put("fixes", JsonArray.of(fixes.stream().map(JsonString::of).toList())).build();
	}

	private String severityName() {
		return severity.name().toLowerCase(Locale.ROOT);
	}
}
