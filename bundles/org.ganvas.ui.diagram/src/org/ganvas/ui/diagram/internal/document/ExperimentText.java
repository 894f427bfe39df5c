/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.ui.diagram.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ganvas.core.text.JsonExtent;
import org.ganvas.core.text.LineIndex;
import org.ganvas.model.Experiment;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ReadProblem;
import org.ganvas.model.io.ReadResult;
import org.ganvas.model.json.JsonLocation;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;
import org.ganvas.model.validation.Validator;

/** Reads a text: experiment, analysis and problems with their places. */
final class ExperimentText {

	private static final String SYNTAX = "syntax";

	private final String text;
	private final LineIndex lines;
	private final ReadResult result;

	private ExperimentText(String text) {
		this.text = text;
		lines = new LineIndex(text);
		result = ExperimentReader.read(text);
	}

	/**
	 * Reads a text, whatever it is.
	 *
	 * @param text the content of a {@code .gan} file
	 * @return what was found
	 */
	static Reading read(String text) {
		return new ExperimentText(text).reading();
	}

	private Reading reading() {
		List<DocumentProblem> problems = new ArrayList<>();
		for (ReadProblem p : result.problems()) {
			problems.add(
					problem(SYNTAX, true, p.path(), p.message(), new JsonLocation(p.line(), p.column()), List.of()));
		}
		Map<String, NetworkAnalysis> analyses = new LinkedHashMap<>();
		result.experiment().ifPresent(experiment -> {
			experiment.networks().forEach((name, network) -> analyses.put(name, NetworkAnalysis.of(network)));
			for (Problem p : Validator.validate(experiment, DataFacts.of(experiment.dataset()))) {
				problems.add(validated(p));
			}
		});
		return new Reading(result.experiment(), analyses, List.copyOf(problems));
	}

	private DocumentProblem validated(Problem p) {

		Optional<JsonLocation> location = result.locations().find(p.path());
		return problem(p.code(), p.severity() == Severity.ERROR, p.path(), p.message(),
				location.orElse(JsonLocation.NONE), p.fixes());
	}

	private DocumentProblem problem(String code, boolean isError, String path, String message, JsonLocation location,
			List<Fix> fixes) {
		int start = location.isKnown() ? lines.offset(location) : 0;
		int end = location.isKnown() ? JsonExtent.end(text, start) : start;
		return new DocumentProblem(code, isError, path, message, start, end - start, fixes);
	}
}
