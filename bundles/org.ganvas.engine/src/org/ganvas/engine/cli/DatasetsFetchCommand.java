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
import java.nio.file.Path;
import java.util.List;

import org.ganvas.data.DataOptions;
import org.ganvas.data.DatasetInfo;
import org.ganvas.data.Datasets;
import org.ganvas.data.catalog.Catalog;
import org.ganvas.data.catalog.CatalogFolder;
import org.ganvas.engine.train.TrainingControl;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.json.JsonString;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Downloads a data set of the catalog. */
@Command(name = "fetch", header = "Downloads a data set, continues a broken download, verifies the files.")
final class DatasetsFetchCommand extends Subcommand {

	@Parameters(index = "0", paramLabel = "ID", description = "The data set, see the command datasets.")
	private String id;

	DatasetsFetchCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		List<DatasetInfo> known = Datasets.describe();
		DatasetInfo info = known.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow(() -> {
			List<String> ids = known.stream().map(DatasetInfo::id).toList();
			return new CommandException(ExitCode.DATA, "There is no data set " + id + "." + DidYouMean.question(id, ids)
					+ " Data sets: " + String.join(", ", ids) + ".");
		});
		if (info.state() == DatasetInfo.State.EMBEDDED) {
			report(info, List.of(), info.title() + " is part of Ganvas; there is nothing to download.");
			return ExitCode.OK;
		}
		DataOptions options = DataOpening.options(io(), new TrainingControl());
		List<Path> files = new CatalogFolder(Catalog.standard().find(id), options).fetchAll();
		report(info, files, info.title() + " is complete in " + files.get(0).getParent() + ".");
		return ExitCode.OK;
	}

	private void report(DatasetInfo info, List<Path> files, String text) {
		if (isJson()) {
			io().print(JsonObject.builder().put("id", info.id())
					.put("files", JsonArray.of(files.stream().map(f -> JsonString.of(f.toString())).toList())).build());
		} else {
			io().out().println(text);
		}
	}
}
