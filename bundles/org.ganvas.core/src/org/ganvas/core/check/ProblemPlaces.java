/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.check;

import java.util.List;

import org.ganvas.core.text.JsonExtent;
import org.ganvas.core.text.LineIndex;
import org.ganvas.model.io.LocationIndex;
import org.ganvas.model.io.ReadProblem;
import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;

/** Finds which characters of a text a problem is about. */
final class ProblemPlaces {

	private final String text;
	private final LineIndex lines;
	private final LocationIndex locations;

	ProblemPlaces(String text, LocationIndex locations) {
		this.text = text;
		this.locations = locations;
		lines = new LineIndex(text);
	}

	ModelProblem of(ReadProblem problem) {
		return at(ModelCheck.SYNTAX, Severity.ERROR, problem.path(), problem.message(),
				lines.offset(new JsonLocation(problem.line(), problem.column())), List.of());
	}

	ModelProblem of(Problem problem) {
		int start = locations.find(problem.path()).map(lines::offset).orElse(0);
		return at(problem.code(), problem.severity(), problem.path(), problem.message(), start, problem.fixes());
	}

	private ModelProblem at(String code, Severity severity, String path, String message, int start,
			List<Fix> fixes) {
		// at the end of the text the last character is at fault, so that there is something to underline
		int from = Math.max(Math.min(start, text.length() - 1), 0);
		int end = JsonExtent.end(text, from);
		int lineEnd = from;
		while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
			lineEnd++;
		}
		return new ModelProblem(code, severity, path, message, lines.line(from), from,
				Math.max(lineEnd, Math.min(from + 1, text.length())), fixes);
	}
}
