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
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.ganvas.engine.run.WriteException;
import org.ganvas.model.field.DidYouMean;
import org.ganvas.model.json.JsonArray;
import org.ganvas.model.json.JsonObject;
import org.ganvas.model.template.Template;
import org.ganvas.model.template.Templates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the templates, or copies one. */
@Command(name = "templates", header = "Lists the templates, or writes a copy of one as a file to edit.")
final class TemplatesCommand extends Subcommand {

	@Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The template to show or to copy.")
	private String id;

	@Option(names = "--out", paramLabel = "FILE", description = "Where to write the copy, for example my.gan.")
	private Path out;

	TemplatesCommand(CommandIo io) {
		super(io);
	}

	@Override
	public Integer call() throws CommandException, IOException {
		if (id == null) {
			if (out != null) {
				throw new CommandException(ExitCode.USAGE, "Say which template to copy: templates ID --out FILE.");
			}
			list();
			return ExitCode.OK;
		}
		Template template = Templates.find(id).orElseThrow(() -> {
			List<String> ids = Templates.all().stream().map(Template::id).toList();
			return new CommandException(ExitCode.DATA, "There is no template " + id + "." + DidYouMean.question(id, ids)
					+ " Templates: " + String.join(", ", ids) + ".");
		});
		if (out == null) {
			show(template);
		} else {
			copy(template);
		}
		return ExitCode.OK;
	}

	private void list() {
		if (isJson()) {
			io().print(JsonArray.of(Templates.all().stream().map(TemplatesCommand::json).toList()));
			return;
		}
		Table table = new Table("ID", "Title", "Summary");
		Templates.all().forEach(t -> table.row(t.id(), t.title(), t.summary()));
		io().out().print(table);
	}

	private void show(Template template) {
		if (isJson()) {
			io().print(json(template));
		} else {
			io().out().print(template.text());
		}
	}

	private void copy(Template template) throws CommandException, IOException {
		try {
			Files.writeString(out, template.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
		} catch (FileAlreadyExistsException e) {
			throw new CommandException(ExitCode.DATA, "There is already a file " + out + ". Choose another name.");
		} catch (IOException e) {
			throw WriteException.of(out, e);
		}
		if (isJson()) {
			io().print(JsonObject.builder().put("id", template.id()).put("file", out.toString()).build());
		} else {
			io().out().println("Wrote " + out + ".");
		}
	}

	private static JsonObject json(Template template) {
		return JsonObject.builder().put("id", template.id()).put("title", template.title())
				.put("summary", template.summary()).build();
	}
}
