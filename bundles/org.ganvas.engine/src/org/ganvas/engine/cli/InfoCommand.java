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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ganvas.model.Experiment;
import org.ganvas.model.Network;
import org.ganvas.model.analysis.LayerReport;
import org.ganvas.model.analysis.NetworkAnalysis;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonNumber;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;
import org.ganvas.model.shape.Shape;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the layers of an experiment's networks. */
@Command(name = "info", header = "Shows the layers of an experiment with shapes, parameters and multiply-adds.")
final class InfoCommand extends Subcommand {

	@Parameters(index = "0", paramLabel = "EXPERIMENT", description = "A .gan file or the ID of a template.")
	private String experiment;

	InfoCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		Experiment read = ExperimentArgument.find(experiment).read();
		List<NetworkAnalysis> networks = read.networks().values().stream().map(NetworkAnalysis::of).toList();
		if (isJson()) {
			io().print(JsonObject.builder().put("name", read.name())
					.put("networks", JsonArray.of(networks.stream().map(InfoCommand::json).toList())).build());
		} else {
			networks.forEach(this::show);
		}
		boolean sound = networks.stream().allMatch(NetworkAnalysis::isComplete);
		return sound ? ExitCode.OK : ExitCode.PROBLEMS;
	}

	private void show(NetworkAnalysis analysis) {
		Network network = analysis.network();
		io().out().println(network.name().equals(network.role().id()) ? network.name()
				: network.name() + " (" + network.role().id() + ")");
		Table table = new Table("Layer", "Type", "Inputs", "Output Shape", ">Parameters", ">Multiply-Adds");
		for (LayerReport report : analysis.layers()) {
			table.row(report.layer().name(), report.layer().type().type(), String.join(", ", report.layer().inputs()),
					report.output().map(Shape::toString).orElse("?"), number(report.parameters()),
					number(report.multiplyAdds()));
		}
		table.row("Total", "", "", "", number(analysis.parameters()), number(analysis.multiplyAdds()));
		io().out().println(table);
		for (LayerReport report : analysis.layers()) {
			report.error().ifPresent(e -> io().err().println("Error: " + network.name() + "." + report.layer().name()
					+ ": " + e));
		}
	}

	private static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	private static JsonObject json(NetworkAnalysis analysis) {
		return JsonObject.builder().put("name", analysis.network().name()).put("role", analysis.network().role().id())
				.put("parameters", analysis.parameters()).put("multiplyAdds", analysis.multiplyAdds())
				.put("layers", JsonArray.of(analysis.layers().stream().map(InfoCommand::json).toList())).build();
	}

	private static JsonObject json(LayerReport report) {
		JsonObject.Builder layer = JsonObject.builder().put("name", report.layer().name())
				.put("type", report.layer().type().type())
				.put("inputs", JsonArray.of(report.layer().inputs().stream().map(JsonString::of).toList()));
		Optional<Shape> output = report.output();
		output.ifPresent(shape -> layer.put("output",
				JsonArray.of(shape.dimensions().stream().map(JsonNumber::of).toList())));
		layer.put("parameters", report.parameters()).put("multiplyAdds", report.multiplyAdds());
		report.error().ifPresent(e -> layer.put("error", e));
		return layer.build();
	}
}
