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
import java.util.Locale;

import org.ganvas.data.DatasetInfo;
import org.ganvas.data.Datasets;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonObject;

import picocli.CommandLine.Command;

/** Lists the data sets known by name. */
@Command(name = "datasets", header = "Lists the data sets known by name, or downloads one.")
final class DatasetsCommand extends Subcommand {

	DatasetsCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws IOException {
		if (isJson()) {
			io().print(JsonArray.of(Datasets.describe().stream().map(DatasetsCommand::json).toList()));
			return ExitCode.OK;
		}
		Table table = new Table("ID", "Title", "Shape", ">Images", "License", "State");
		for (DatasetInfo info : Datasets.describe()) {
			table.row(info.id(), info.title(), info.shape().toString(), info.trainCount() + " + " + info.testCount(),
					info.license(), state(info));
		}
		io().out().print(table);
		return ExitCode.OK;
	}

	private static String state(DatasetInfo info) {
		return switch (info.state()) {
			case EMBEDDED -> "embedded";
			case DOWNLOADED -> "in " + info.location();
			case NOT_DOWNLOADED -> String.format(Locale.ROOT, "not downloaded (%.1f MiB)",
					info.downloadBytes() / 1048576.0);
		};
	}

	static JsonObject json(DatasetInfo info) {
		return JsonObject.builder().put("id", info.id()).put("title", info.title())
				.put("shape", info.shape().toString()).put("trainCount", info.trainCount())
				.put("testCount", info.testCount()).put("license", info.license()).put("citation", info.citation())
				.put("state", info.state().name().toLowerCase(Locale.ROOT)).put("location", info.location())
				.put("downloadBytes", info.downloadBytes()).build();
	}
}
