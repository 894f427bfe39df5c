/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.core.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ganvas.core.data.DataInspector;
import org.ganvas.core.data.DataReport;
import org.ganvas.core.internal.CoreText;
import org.ganvas.core.text.LineIndex;
import org.ganvas.model.Experiment;
import org.ganvas.model.dataset.DatasetSource;
import org.ganvas.model.field.Settings;
import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ReadProblem;
import org.ganvas.model.io.ReadResult;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Fix;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Severity;
import org.ganvas.model.validation.Validator;

/**
 * What a check of a text found.
 *
 * @param experiment the experiment, if the text is one
 * @param problems everything that is wrong with the text, the experiment and its data
 */
public record ModelCheck(Optional<Experiment> experiment, List<ModelProblem> problems) {

	/** Code: the text is not an experiment. */
	public static final String SYNTAX = "syntax";

	/** Code: the text holds the marks of a merge conflict. */
	public static final String MERGE = "merge.conflict";

	/** Copies the list. */
	public ModelCheck {
		problems = List.copyOf(problems);
	}

	/**
	 * Checks a text without looking at its data's files.
	 *
	 * @param text the content of a {@code .gan} file
	 * @return what was found
	 */
	public static ModelCheck of(String text) {
		return of(text, Optional.empty(), Optional.empty());
	}

	/**
	 * Checks a text and the data that it names.
	 *
	 * @param text the content of a {@code .gan} file
	 * @param base the folder that relative paths are relative to; if it is not known, data files are not looked at
	 * @param standIn a data set that is proposed if the named one cannot be used
	 * @return what was found
	 */
	public static ModelCheck of(String text, Optional<Path> base, Optional<Settings> standIn) {
		return of(text, dataset -> base.map(folder -> DataInspector.inspect(dataset, folder))
				.orElseGet(() -> new DataReport(DataFacts.of(dataset), List.of())), standIn);
	}

	/**
	 * Checks a text with what is known of its data already.
	 *
	 * @param text the content of a {@code .gan} file
	 * @param data gives what is known of a data set
	 * @param standIn a data set that is proposed if the named one cannot be used
	 * @return what was found
	 */
	public static ModelCheck of(String text, Function<Settings, DataReport> data, Optional<Settings> standIn) {
		ReadResult read = ExperimentReader.read(text);
		ProblemPlaces places = new ProblemPlaces(text, read.locations());
		if (read.experiment().isEmpty()) {
			return new ModelCheck(Optional.empty(), unreadable(text, read.problems(), places));
		}
		Experiment experiment = read.experiment().get();
		DataReport report = data.apply(experiment.dataset());
		List<ModelProblem> problems = new ArrayList<>();
		Validator.validate(experiment, report.facts()).forEach(p -> problems.add(places.of(p)));
		report.problems().forEach(p -> problems.add(places.of(withStandIn(p, experiment, standIn))));
		return new ModelCheck(read.experiment(), problems);
	}

	private static List<ModelProblem> unreadable(String text, List<ReadProblem> problems, ProblemPlaces places) {
		Optional<MergeConflict> conflict = MergeConflict.find(text);
		if (conflict.isPresent()) {
			int start = conflict.get().start();
			return List.of(new ModelProblem(MERGE, Severity.ERROR, "", CoreText.Check_merge,
					new LineIndex(text).line(start), start, conflict.get().end(), List.of()));
		}
		return problems.stream().map(places::of).toList();
	}

	private static Problem withStandIn(Problem problem, Experiment experiment, Optional<Settings> standIn) {
		boolean usable = problem.severity() == Severity.ERROR && standIn.isPresent()
				&& !standIn.get().without(DatasetSource.RANGE)
						.equals(experiment.dataset().without(DatasetSource.RANGE));
		if (!usable) {
			return problem;
		}
		List<Fix> fixes = new ArrayList<>(problem.fixes());
		fixes.add(new Fix(CoreText.Data_useDefault, e -> e.withDataset(inRange(standIn.get(), e.dataset()))));
		return new Problem(problem.code(), problem.severity(), problem.path(), problem.message(), fixes);
	}

	/** The range of the pixels is the model's matter: its last layer is made for it. */
	private static Settings inRange(Settings dataset, Settings present) {
		return present.isSet(DatasetSource.RANGE)
				? dataset.with(DatasetSource.RANGE, present.get(DatasetSource.RANGE))
				: dataset.without(DatasetSource.RANGE);
	}
}
