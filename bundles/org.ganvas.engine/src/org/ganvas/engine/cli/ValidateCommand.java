/*
 * Copyright (c) 2026 Ganvas contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ganvas.engine.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.ganvas.model.io.ExperimentReader;
import org.ganvas.model.io.ReadProblem;
import org.ganvas.model.io.ReadResult;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNode;
import org.ganvas.model.validation.DataFacts;
import org.ganvas.model.validation.Problem;
import org.ganvas.model.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks experiments without training them. */
@Command(name = "validate", header = "Checks experiments and proposes fixes.")
final class ValidateCommand extends Subcommand {

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "A .gan file or the ID of a template.")
	private List<String> files;

	ValidateCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		List<Finding> findings = new ArrayList<>();
		for (String file : files) {
			findings.addAll(check(ExperimentArgument.find(file)));
		}
		if (isJson()) {
			List<? extends JsonNode> nodes = findings.stream().map(Finding::json).toList();
			io().print(JsonArray.of(nodes));
		} else {
			findings.forEach(f -> io().out().print(f.text()));
			if (findings.isEmpty()) {
				io().out().println(files.size() == 1 ? "No problems." : "No problems in " + files.size() + " files.");
			}
		}
		return findings.stream().anyMatch(Finding::isError) ? ExitCode.PROBLEMS : ExitCode.OK;
	}

	private static List<Finding> check(ExperimentArgument argument) {
		ReadResult result = ExperimentReader.read(argument.text());
		List<Finding> findings = new ArrayList<>();
		for (ReadProblem problem : result.problems()) {
			findings.add(Finding.of(argument.name(), problem));
		}
		result.experiment().ifPresent(experiment -> {
			for (Problem problem : Validator.validate(experiment, DataFacts.of(experiment.dataset()))) {
				findings.add(Finding.of(argument.name(), problem, result.locations()));
			}
		});
		return findings;
	}
}
